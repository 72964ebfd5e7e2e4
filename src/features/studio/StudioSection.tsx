import { useId, type ComponentProps } from 'react';

interface StudioSectionProps extends ComponentProps<'section'> {
  readonly title: string;
  /** The id of its heading, where something else is named by it or moves the focus to it. */
  readonly titleId?: string;
}

/** A part of the page below a heading that can have the focus. */
export function StudioSection({ title, titleId, children, ...section }: StudioSectionProps) {
  const ownId = useId();
  const id = titleId ?? ownId;
  return (
    <section {...section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
