import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How far a scale is filled. */
    '--filled'?: string;
  }
}
