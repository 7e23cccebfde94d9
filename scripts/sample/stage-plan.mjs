// How far each county has come in each domain on the day of the sample: the story that the sample tells.
//   .  not started (no file)        i  inventory under way        f  inventory whole, not yet submitted
//   s  submitted                    l  submitted late             a  approved
//   d  approved, details under way  c  complete

const PLAN = {
  双清区: '.....i..i......i..i.cas.i.',
  大祥区: 'i....d....i.....i.cas.....',
  北塔区: '..i...i......i...i...iaf.i',
  新邵县: 'i.ddi.s.i.i.d.i.i.i...i.si',
  邵阳县: '..i.i.......i.i.al.i.i....',
  隆回县: 'sicscdi.i.saisi.ds.i.di.si',
  洞口县: '.i..aisl.....i..i....i.i..',
  绥宁县: '....i...lf..i.......i.....',
  新宁县: 'cccccccccccccccccccccccccc',
  城步苗族自治县: '..i.....i.lsi...i...i...i.',
  武冈市: 'i.i.sd.i..i.cd..i.i..d.i.i',
  邵东市: 'adis.i.d.i.i.s.i.i..i.i.d.',
  邵阳经开区: 'i..............i......i.ds',
};

const MEANING = {
  i: 'inventorying',
  f: 'inventoried',
  s: 'submitted',
  l: 'submitted',
  a: 'approved',
  d: 'detailing',
  c: 'completed',
};

/** The stage of a domain (its 序号) in a county, and its approval dates; undefined when there is no catalog. */
export function stageOf(countyName, number, random) {
  const letter = PLAN[countyName][number - 1];
  if (letter === '.') return undefined;
  return { stage: MEANING[letter], ...approvalDates(letter, countyName === '新宁县', random) };
}

/** The pilot was through in summer; the others are due on 2020-09-30, and two of them were a few days late. */
function approvalDates(letter, isPilot, random) {
  if (isPilot)
    return {
      submitted: random.pick(['2020-06-12', '2020-06-19', '2020-06-24']),
      approved: random.pick(['2020-07-03', '2020-07-10', '2020-07-17']),
    };
  if (letter === 'l') return { submitted: '2020-10-09' };
  const submitted = random.pick(['2020-09-11', '2020-09-15', '2020-09-18', '2020-09-22']);
  if (letter === 's')
    return { submitted: random.pick(['2020-09-18', '2020-09-25', '2020-09-28', '2020-09-29', '2020-09-30']) };
  if (letter === 'a') return { submitted, approved: random.pick(['2020-09-27', '2020-09-29', '2020-09-30']) };
  if (letter === 'd' || letter === 'c')
    return { submitted: '2020-08-28', approved: random.pick(['2020-09-08', '2020-09-10', '2020-09-14']) };
  return {};
}
