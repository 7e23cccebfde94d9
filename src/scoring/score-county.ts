import type { GuideRow } from '../model/guide.js';
import type { ScoringProfile } from '../model/scoring.js';
import { scoreItem, type ItemFacts, type ItemVerdict } from './score-item.js';

/** One 测评指标: a guide row with its points. */
export interface ItemScore extends ItemVerdict {
  readonly row: GuideRow;
  /** 指标分值, of the domain's full score. */
  readonly points: number;
  /** 扣分. */
  readonly deducted: number;
}

/** A domain of a county. */
export interface DomainScore {
  readonly domain: string;
  readonly score: number;
  readonly items: readonly ItemScore[];
}

/** A county under a profile. */
export interface CountyScore {
  readonly county: string;
  readonly domains: readonly DomainScore[];
  /** The mean of all domains: what a random draw gives on average. */
  readonly mean: number;
  readonly worstDraw: Draw;
  readonly bestDraw: Draw;
}

/** A choice of domains and the score it gives. */
export interface Draw {
  readonly domains: readonly string[];
  readonly score: number;
}

/** Scores one domain; rows that the profile leaves out have no line. */
export function scoreDomain(domain: string, facts: readonly ItemFacts[], profile: ScoringProfile): DomainScore {
  const counted = facts.filter(({ row }) => profile.countsUnseen || row.attestation !== 'unseen');
  const weightOf = ({ row }: ItemFacts): number => profile.weights.byRow[row.code] ?? profile.weights.standard;
  const total = counted.reduce((sum, each) => sum + weightOf(each), 0);
  const items = counted.map((each): ItemScore => {
    const points = total === 0 ? 0 : (profile.fullScore * weightOf(each)) / total;
    const { kept, reasons } = scoreItem(each, profile.keeps);
    return { row: each.row, points, kept, reasons, deducted: points * (1 - kept) };
  });
  const lost = items.reduce((sum, { deducted }) => sum + deducted, 0);
  return { domain, items, score: Math.max(0, profile.fullScore - lost) };
}

/** Scores a county from its domains. */
export function scoreCounty(county: string, domains: readonly DomainScore[], profile: ScoringProfile): CountyScore {
  const size = drawSize(domains.length, profile);
  const worstFirst = domains.toSorted((a, b) => a.score - b.score);
  return {
    county,
    domains,
    mean: mean(domains),
    worstDraw: draw(worstFirst.slice(0, size)),
    bestDraw: draw(worstFirst.slice(worstFirst.length - size)),
  };
}

/** One thing to mend and what it would bring. */
export interface Mend {
  readonly domain: string;
  readonly item: ItemScore;
  /** Points regained in the domain. */
  readonly domainPoints: number;
  /** Points regained in the mean of all domains. */
  readonly meanPoints: number;
  /** By how much the worst draw would rise, the other domains being chosen anew. */
  readonly worstDrawPoints: number;
}

/** Every item that can be mended, the one that brings most first. A 情况说明 cannot: there is nothing to publish. */
export function mends(county: CountyScore, profile: ScoringProfile): Mend[] {
  const size = drawSize(county.domains.length, profile);
  const scores = county.domains.map(({ score }) => score);
  return county.domains
    .flatMap(({ domain, items }, index) =>
      items.filter(isMendable).map((item): Mend => {
        const raised = scores.with(index, (scores[index] ?? 0) + item.deducted);
        return {
          domain,
          item,
          domainPoints: item.deducted,
          meanPoints: item.deducted / Math.max(1, scores.length),
          worstDrawPoints: lowestMean(raised, size) - county.worstDraw.score,
        };
      }),
    )
    .toSorted((a, b) => b.worstDrawPoints - a.worstDrawPoints || b.domainPoints - a.domainPoints);
}

function isMendable({ deducted, reasons }: ItemScore): boolean {
  return deducted > 0 && reasons.some(({ reason }) => reason !== 'not-applicable');
}

function drawSize(domainCount: number, profile: ScoringProfile): number {
  return Math.min(domainCount, profile.drawnDomains ?? domainCount);
}

function draw(domains: readonly DomainScore[]): Draw {
  return { domains: domains.map(({ domain }) => domain), score: mean(domains) };
}

function mean(domains: readonly DomainScore[]): number {
  return domains.length === 0 ? 0 : domains.reduce((sum, { score }) => sum + score, 0) / domains.length;
}

function lowestMean(scores: readonly number[], size: number): number {
  if (size === 0) return 0;
  return (
    scores
      .toSorted((a, b) => a - b)
      .slice(0, size)
      .reduce((sum, score) => sum + score, 0) / size
  );
}
