import { createElement, use, type SyntheticEvent } from 'react';
import { fullAddress, frameAddress, type BuilderState } from '../../../store/embed-address';
import { useAppContext } from '../../../store/app-context';
import { escapeHtml } from '../../../ui/markup';
import { elementAttributes, fixedHeight } from '../embed-code';

export interface PreviewProps extends BuilderState {
  readonly code: string;
  /** The text of the link in an element. */
  readonly link: string;
  readonly title: string;
}

/**
 * What the code shows on other pages, resized by the same script as there. Each view has an element of its own: an iframe
 * whose address changes adds to the browser history.
 */
export function Preview({ view, form, code, link, title }: PreviewProps) {
  const { codec } = useAppContext();
  const address = frameAddress(view, codec);
  switch (form) {
    case 'iframe':
      return (
        <iframe
          key={address}
          src={address}
          title={title}
          width="100%"
          height={fixedHeight(view)}
          // The script of the code may have given it its height by the time the page comes to life.
          suppressHydrationWarning
        />
      );
    case 'element':
      return createElement(
        'region-atlas',
        { key: address, ...elementAttributes(view, codec) },
        <a href={fullAddress(view, codec)}>{link}</a>,
      );
    case 'snippet':
      return <SnippetPreview code={code} title={title} />;
  }
}

interface SnippetPreviewProps {
  readonly code: string | Promise<string>;
  readonly title: string;
}

/** The snippet in a document of its own, where no scripts run. */
export function SnippetPreview({ code, title }: SnippetPreviewProps) {
  const written = typeof code === 'string' ? code : use(code);
  const fit = ({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) => {
    const height = frame.contentDocument?.documentElement.scrollHeight;
    if (height !== undefined) frame.height = String(height);
  };
  return (
    <iframe
      key={written}
      srcDoc={`<!doctype html><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${written}`}
      sandbox="allow-same-origin"
      title={title}
      width="100%"
      height="900"
      onLoad={fit}
    />
  );
}
