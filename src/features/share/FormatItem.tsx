interface FormatItemProps {
  readonly messages: { readonly label: string; readonly about: string };
  readonly onPress: () => void;
}

/** A list item with a button that makes a file, and what the file is good for. */
export function FormatItem({ messages, onPress }: FormatItemProps) {
  return (
    <li>
      <p className="share-format">
        <button type="button" className="text-button" onClick={onPress}>
          {messages.label}
        </button>{' '}
        <span className="muted">{messages.about}</span>
      </p>
    </li>
  );
}
