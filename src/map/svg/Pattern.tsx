import { patternAttributes, type PatternProps } from './patterns';

/** A pattern's element, for `<defs>`. */
export function Pattern(props: PatternProps) {
  const { pattern, paths } = patternAttributes(props);
  return (
    <pattern {...pattern}>
      {paths.map((path) => (
        <path key={path.d} {...path} />
      ))}
    </pattern>
  );
}
