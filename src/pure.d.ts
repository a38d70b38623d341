// What the pure rooms, those of tsconfig.pure.json, may use beyond the language itself.
// They are compiled without the DOM library: whatever is not declared here does not exist for them.

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string): boolean;
  readonly host: string;
  readonly hostname: string;
  readonly protocol: string;
  readonly pathname: string;
  readonly href: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
