/**
 * What people say, and what the guides and documents call it. Neither is part of the other: what is would be found anyway.
 * A space parts words that are looked for one by one.
 */
export const OTHER_WORDS: readonly (readonly [said: string, written: string])[] = [
  ['低保', '最低生活保障'],
  ['五保', '特困人员'],
  ['医保', '医疗保险'],
  ['新农合', '城乡居民 医疗保险'],
  ['社保', '社会保险'],
  ['社保卡', '社会保障卡'],
  ['新农保', '城乡居民 养老保险'],
  ['养老金', '养老保险待遇'],
  ['养老院', '养老机构'],
  ['公租房', '公共租赁住房'],
  ['危改', '危房改造'],
  ['拆迁', '征收与补偿'],
  ['征地', '土地征收'],
  ['种粮补贴', '耕地地力保护补贴'],
  ['幼升小', '小学 招生'],
  ['小升初', '初中 招生'],
  ['户口', '户籍'],
  ['上户口', '出生登记'],
  ['招工', '招聘'],
  ['找工作', '岗位信息'],
  ['环评', '环境影响评价'],
  ['城管', '城市综合执法'],
  ['法援', '法律援助'],
  ['药店', '药品经营'],
  ['饭店', '餐饮服务'],
];
