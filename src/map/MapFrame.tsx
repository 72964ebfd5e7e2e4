/**
 * The container of the prerendered drawing, and the one place with raw markup: in the browser, `drawing` is an empty
 * string and React neither compares nor changes what the build wrote. React has escaped all text in it.
 */
export function MapFrame({ drawing }: { readonly drawing: string }) {
  return (
    <div
      className="map-frame"
      translate="no"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}
