interface FormatButtonProps {
  readonly messages: { readonly label: string; readonly about: string };
  readonly onPress: () => void;
}

/** One press, one file; beside it what the file is good for. */
export function FormatButton({ messages, onPress }: FormatButtonProps) {
  return (
    <p className="share-format">
      <button type="button" className="text-button" onClick={onPress}>
        {messages.label}
      </button>{' '}
      <span className="quiet">{messages.about}</span>
    </p>
  );
}
