/**
 * The place of the drawing. The one permitted raw markup: the build drew the SVG, and the browser, given an empty
 * string, neither compares nor changes what is there. No text from files or users is in it that React has not
 * escaped.
 */
export function MapFrame({ drawing }: { readonly drawing: string }) {
  return (
    <div
      className="map-frame"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}
