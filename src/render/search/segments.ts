/** Numbers the catalogs of a site for the search: county × number of domains + domain. */
export class Segments {
  readonly counties: readonly string[];
  readonly domains: readonly string[];

  /** Names in the order of the plan and of the guides. They fix the numbers, so all should be given, also those without entries. */
  constructor(names: { readonly counties: readonly string[]; readonly domains: readonly string[] }) {
    this.counties = [...new Set(names.counties)];
    this.domains = [...new Set(names.domains)];
  }

  /** The number of a catalog. Throws RangeError for one that was not told of. */
  of(county: string, domain: string): number {
    const countyNumber = this.counties.indexOf(county);
    const domainNumber = this.domains.indexOf(domain);
    if (countyNumber < 0 || domainNumber < 0) throw new RangeError(`search was not told of ${county} / ${domain}`);
    return countyNumber * this.domains.length + domainNumber;
  }

  /** The county's number of a catalog's. */
  countyOf(segment: number): number {
    return Math.floor(segment / this.domains.length);
  }
}
