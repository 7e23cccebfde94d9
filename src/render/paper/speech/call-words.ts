import { listed } from './listed.js';

/** Words after which comes a number to dial. */
export const CALL_WORDS: readonly string[] = listed(String.raw`
  电话 热线 专线 拨打 拨 致电 来电 手机 手机号 传真 总机 座机 报警 分机
`);

/** What follows a number of three figures that is dialled: 119火警. */
export const AFTER_SERVICE_NUMBERS: readonly string[] = listed(String.raw`
  报警 火警 匪警 交警 接警 接处警 出警 警情 急救 救护 联动 社会 应急 指挥 热线 电话 专线 平台 服务台
  宣传日 转
`);

/** Characters before a bare number that counts something: 人口96333, 共12345. */
export const COUNTING_ENDS = '共计达约数额量有口入出资款费积值';
