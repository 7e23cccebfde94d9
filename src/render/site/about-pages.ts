import type { CountyProfile, DisclosureZone } from '../../model/county-profile.js';
import type { CountyFolder } from '../../model/workspace.js';
import { labelOf, TIERS } from '../../model/vocabulary.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { makeFrame } from './frame.js';
import { contactFacts } from './home-parts.js';
import { SITE_WORDS } from './messages.js';
import { countyHome, countyPage, rootPrefix, type CountyPage } from './page-paths.js';
import { dateFact, fact, factList, outwardLink } from './record-view.js';
import type { Site } from './site.js';
import type { AboutView, ZoneView } from './views/about.js';
import type { LinkView } from './views/frame.js';

/** 公开指南, 制度, 年报, 依申请公开, 办事服务, 互动交流 and 政务公开专区 of a county. */
export function* aboutPages(site: Site, folder: CountyFolder): Generator<PlannedFile> {
  const { county } = folder;
  for (const [page, title] of SITE_WORDS.navigation) {
    const path = countyPage(county, page);
    const frame = makeFrame(site, {
      path,
      county: folder,
      page,
      column: {
        name: title,
        description: SITE_WORDS.aboutDescription(county.name, title),
        keywords: [county.name, title, SITE_WORDS.disclosure],
        type: SITE_WORDS.columnTypes.about,
      },
    });
    yield frame.page(path, { title }, site.templates.render('pages/about', aboutView(site, folder, page, title)));
  }
}

/** What one of these pages shows; a page without content says so. */
export function aboutView(site: Site, folder: CountyFolder, page: CountyPage, title: string): AboutView {
  const path = countyPage(folder.county, page);
  const root = rootPrefix(path);
  const parts = PARTS[page](site, folder);
  const hasContent = Object.values(parts).some((part) => part.length > 0);
  return {
    trail: {
      links: [
        { label: SITE_WORDS.home, href: `${root}index.html` },
        { label: folder.county.name, href: `${root}${countyHome(folder.county)}` },
      ],
      here: title,
    },
    title: `${folder.county.name}${title}`,
    paragraphs: [],
    links: [],
    lines: [],
    facts: [],
    zones: [],
    ...parts,
    empty: hasContent ? null : SITE_WORDS.nothingYet(title),
  };
}

type Parts = Partial<Pick<AboutView, 'paragraphs' | 'links' | 'lines' | 'facts' | 'zones'>>;

const PARTS: Readonly<Record<CountyPage, (site: Site, folder: CountyFolder) => Parts>> = {
  guide: (site, folder) => ({
    paragraphs: paragraphs(folder.profile?.guideText),
    links: linkList(outwardLink(site, folder.profile?.guideLink, SITE_WORDS.guideText)),
    facts: contactFacts(folder),
  }),
  regulations: (site, { profile }) => ({
    lines: (profile?.regulations ?? []).map(({ name, category, documentNumber, link }) => ({
      label: cleanLine(name),
      href: outwardLink(site, link)?.href ?? null,
      notes: [category ?? '', documentNumber ?? ''].map(cleanLine).filter((note) => note !== ''),
    })),
  }),
  reports: (site, { profile }) => ({
    lines: (profile?.annualReports ?? [])
      .toSorted((one, other) => other.year - one.year)
      .map(({ year, link }) => ({
        label: SITE_WORDS.annualReport(year),
        href: outwardLink(site, link)?.href ?? null,
        notes: [],
      })),
  }),
  request: (site, folder) => ({
    paragraphs: SITE_WORDS.requestText,
    links: linkList(outwardLink(site, folder.profile?.portal, SITE_WORDS.toPortal)),
    facts: contactFacts(folder),
  }),
  services: (site, folder) => entrance(site, folder, 'serviceLink', SITE_WORDS.toServices),
  interaction: (site, folder) => entrance(site, folder, 'interactionLink', SITE_WORDS.toInteraction),
  zones: (_site, { profile }) => ({ zones: (profile?.zones ?? []).map(zoneView) }),
};

/** A way into the portal: the county's, else the city's. */
function entrance(
  site: Site,
  folder: CountyFolder,
  key: keyof CountyProfile & ('serviceLink' | 'interactionLink'),
  label: string,
): Parts {
  const href = folder.profile?.[key] ?? site.workspace.config.site[key];
  return { links: linkList(outwardLink(site, href, label)), facts: contactFacts(folder) };
}

function linkList(link: LinkView | null): LinkView[] {
  return link ? [link] : [];
}

function paragraphs(text: string | undefined): string[] {
  return cleanText(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function zoneView(zone: DisclosureZone): ZoneView {
  const words = SITE_WORDS.facts;
  return {
    name: cleanLine(zone.name),
    facts: factList(
      fact(words.tiers, zone.tier ? labelOf(TIERS, zone.tier) : ''),
      fact(words.address, cleanLine(zone.address ?? '')),
      dateFact(words.opened, zone.opened),
      fact(words.facilities, zone.facilities.map(cleanLine).join(SITE_WORDS.separator)),
      fact(words.functions, zone.functions.map(cleanLine).join(SITE_WORDS.separator)),
      fact(words.unifiedSign, zone.hasUnifiedSign ? SITE_WORDS.yes : SITE_WORDS.no),
    ),
  };
}
