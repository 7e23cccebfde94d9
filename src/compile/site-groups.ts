import { contentKey } from '../cache/content-cache.js';
import type { CountyFolder } from '../model/workspace.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { KeptGroup, PlannedFile, PlannedGroup } from '../output/planned-file.js';
import { cityDomainPages, cityPages } from '../render/site/city-pages.js';
import { countyPages } from '../render/site/county-pages.js';
import { inventoryFile, inventoryPath } from '../render/site/inventory-file.js';
import type { Site } from '../render/site/site.js';
import { countySitemapPaths, countySitemaps } from '../render/site/sitemap.js';
import type { Summaries } from '../render/site/summaries.js';

/** The pages of counties and of the city. They are made from what all catalogs came to, and kept as long as that is the same. */
export function* siteGroups(
  site: Site,
  summaries: Summaries,
  output: OutputFolder,
): Generator<PlannedGroup | KeptGroup> {
  const guides = contentKey([JSON.stringify(site.workspace.guides)]);
  const group = (name: string, basis: unknown, files: () => Iterable<PlannedFile>): PlannedGroup | KeptGroup => {
    const fingerprint = contentKey([site.fingerprint, guides, JSON.stringify(basis)]);
    return output.holds(name, fingerprint) ? { keep: name } : { group: name, fingerprint, files: files() };
  };
  for (const folder of site.counties) {
    const { county } = folder;
    const own = summaries.ofCounty(county.name);
    yield group(county.slug, [factsOf(folder), own], () => countyPages(site, folder, summaries));
    yield group(
      countySitemapPaths(folder, own)[0] ?? '',
      own.map(({ domain, newest, items, pagesHash }) => [domain, newest, items, pagesHash]),
      () => countySitemaps(site, folder, summaries),
    );
    const open = own.filter(({ inventoryHash }) => inventoryHash !== null);
    if (open.length > 0) {
      const basis = [factsOf(folder), open.map(({ inventoryHash }) => inventoryHash)];
      yield group(inventoryPath(folder), basis, () => [
        inventoryFile(
          folder,
          open.flatMap((each) => summaries.partsOf(each).inventory() ?? []),
        ),
      ]);
    }
  }
  const counties = site.counties.map(factsOf);
  for (const guide of site.workspace.guides) {
    yield group(`domains/${guide.slug}`, [counties, summaries.ofDomain(guide.domain)], () =>
      cityDomainPages(site, guide, summaries),
    );
  }
  const { map } = site.workspace;
  yield group('index.html', [counties, map, summaries.all()], () => cityPages(site, summaries));
}

/** A county's folder as plain data. */
function factsOf({ catalogFiles, ...facts }: CountyFolder): unknown {
  return [facts, [...catalogFiles]];
}
