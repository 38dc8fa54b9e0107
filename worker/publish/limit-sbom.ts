/** npm's list of everything that is installed (CycloneDX 1.5) -> the list of what is in a bundle. */
import type { BundledPackage } from './bundled-packages.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn: readonly string[] }>;
}

/** `name`: of the project, for which npm takes its folder's. @throws Error for a package of a bundle that npm does not list */
export function limitToBundle(sbom: Sbom, name: string, packages: readonly BundledPackage[]): Sbom {
  const components = packages.map((one) => {
    const component = sbom.components.find((other) => other.name === one.name && other.version === one.version);
    if (!component)
      throw new Error(`${one.name} ${one.version} is in a bundle, but npm does not list it; run "npm ci"`);
    return component;
  });
  const { metadata } = sbom;
  const known = new Set([metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = sbom.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => known.has(other)) }));
  return { ...sbom, metadata: { ...metadata, component: { ...metadata.component, name } }, components, dependencies };
}
