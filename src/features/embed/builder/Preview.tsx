import { createElement, type SyntheticEvent } from 'react';
import { escaped } from '../../../map/svg/markup';
import { fullAddress, frameAddress } from '../../../store/embed-address';
import { useAppContext } from '../../../store/app-context';
import type { ViewState } from '../../../store/view-state';
import { elementAttributes, fixedHeight } from '../embed-code';

/**
 * The frame itself, resized by the same script as on host pages. Each view has an element of its own: an iframe whose
 * address changes adds to the browser history.
 */
export function FramePreview({
  view,
  title,
}: {
  readonly view: ViewState;
  readonly title: string;
}) {
  const address = frameAddress(view, useAppContext().codec);
  return (
    <iframe key={address} src={address} title={title} width="100%" height={fixedHeight(view)} />
  );
}

/** The custom element, with its link. */
export function ElementPreview({
  view,
  link,
}: {
  readonly view: ViewState;
  readonly link: string;
}) {
  const { codec } = useAppContext();
  return createElement(
    'region-atlas',
    { key: frameAddress(view, codec), ...elementAttributes(view, codec) },
    <a href={fullAddress(view, codec)}>{link}</a>,
  );
}

/** The snippet in a document of its own, where no scripts run. */
export function SnippetPreview({ code, title }: { readonly code: string; readonly title: string }) {
  const fit = ({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) => {
    const height = frame.contentDocument?.documentElement.scrollHeight;
    if (height !== undefined) frame.height = String(height);
  };
  return (
    <iframe
      key={code}
      srcDoc={`<!doctype html><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>${code}`}
      sandbox="allow-same-origin"
      title={title}
      width="100%"
      height="900"
      onLoad={fit}
    />
  );
}
