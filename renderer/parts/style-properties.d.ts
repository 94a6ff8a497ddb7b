import 'react';

declare module 'react' {
  /** Custom properties (tokens of the look) may be set through `style`, which React does through the object model, not in the markup. */
  interface CSSProperties {
    [token: `--${string}`]: string | number | undefined;
  }
}
