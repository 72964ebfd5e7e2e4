interface FormatButtonProps {
  readonly words: { readonly label: string; readonly about: string };
  readonly onPress: () => void;
}

/** One press, one file; beside it what the file is good for. */
export function FormatButton({ words, onPress }: FormatButtonProps) {
  return (
    <p className="share-format">
      <button type="button" className="text-button" onClick={onPress}>
        {words.label}
      </button>{' '}
      <span className="quiet">{words.about}</span>
    </p>
  );
}
