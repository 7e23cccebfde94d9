import type { EntryNode, ItemNode } from './nodes.js';

const PERSON_LISTS =
  /对象名单|人员名单|户名单|农户|低保对象|特困人员|救助对象|发放对象|支付对象|退出对象|腾退对象|审核通过名单|供养名单|脱贫名单|受助|贫困户|残疾人|优抚|孤儿|高龄/u;
const OFFICE_LISTS = /执法人员名单|专家名单|机构名单|项目名单/u;
const PERSON_KEYS =
  /^(?:户主|姓名|申请人|受益人|救助对象|补贴对象|发放对象|被征收人|承租人|监护人|家庭成员|身份证号?码?|.{0,40}(?:户主|人员|学生|对象|申请人|受益人)姓名)$/u;

/** True for a record about persons: by the 二级事项 and its 要素, or by the keys that the entry itself fills. */
export function isAboutPersons(entry: EntryNode): boolean {
  return isPersonItem(entry.parent) || Object.keys(entry.entry.content).some((key) => PERSON_KEYS.test(key));
}

const known = new WeakMap<ItemNode, boolean>();

function isPersonItem(item: ItemNode): boolean {
  let answer = known.get(item);
  if (answer === undefined) {
    const words = [item.name, ...(item.row?.elements ?? item.item?.elements ?? [])];
    answer = words.some((word) => PERSON_LISTS.test(word) && !OFFICE_LISTS.test(word));
    known.set(item, answer);
  }
  return answer;
}
