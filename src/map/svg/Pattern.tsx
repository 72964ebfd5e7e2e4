import { patternAttributes, type PatternProps } from './pattern-attributes';

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
