// What the analyzer has no declarations of its own for.

declare module '@custom-elements-manifest/analyzer/src/create.js' {
  import type { Package } from 'custom-elements-manifest/schema.js';
  import type { Plugin } from '@custom-elements-manifest/analyzer';
  import type { SourceFile } from 'typescript';
  export function create(of: {
    readonly modules: readonly SourceFile[];
    readonly plugins: readonly Plugin[];
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';
  export function litPlugin(): readonly Plugin[];
}
