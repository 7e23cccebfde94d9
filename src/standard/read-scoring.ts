import { PROPORTIONAL, SCORING_KEEP_KEYS, SCORING_KEYS, SCORING_WEIGHT_KEYS } from '../model/keys.js';
import type { ScoringProfile } from '../model/scoring.js';
import { asMapping, asText, at, type RawMapping } from '../source/raw.js';

/** Maps a scoring file to a ScoringProfile. The raw value has passed the scoring meta-schema. */
export function readScoring(file: string, raw: unknown): ScoringProfile {
  const root = asMapping(raw);
  const weights = asMapping(at(root, SCORING_KEYS.weights));
  const keeps = asMapping(at(root, SCORING_KEYS.keeps));
  const note = asText(at(root, SCORING_KEYS.note));
  const drawn = at(root, SCORING_KEYS.drawnDomains);
  const { incomplete, ...shares } = SCORING_KEEP_KEYS;
  const incompleteShare = at(keeps, incomplete);
  return {
    title: asText(at(root, SCORING_KEYS.title)) ?? '',
    slug: asText(at(root, SCORING_KEYS.slug)) ?? '',
    ...(note !== undefined && { note }),
    fullScore: Number(at(root, SCORING_KEYS.fullScore)),
    weights: {
      standard: Number(at(weights, SCORING_WEIGHT_KEYS.standard)),
      byRow: Object.fromEntries(
        Object.entries(asMapping(at(weights, SCORING_WEIGHT_KEYS.byRow)) ?? {}).map(([code, weight]) => [
          code,
          Number(weight),
        ]),
      ),
    },
    keeps: {
      notApplicable: share(keeps, shares.notApplicable),
      missing: share(keeps, shares.missing),
      faulty: share(keeps, shares.faulty),
      incomplete: incompleteShare === PROPORTIONAL ? 'proportional' : Number(incompleteShare),
      unpublished: share(keeps, shares.unpublished),
      stale: share(keeps, shares.stale),
      late: share(keeps, shares.late),
    },
    ...(drawn !== undefined && { drawnDomains: Number(drawn) }),
    countsUnseen: at(root, SCORING_KEYS.countsUnseen) === true,
    file,
  };
}

function share(keeps: RawMapping | undefined, key: string): number {
  return Number(at(keeps, key));
}
