import { listed } from './listed.js';

/** Before these `2` is read liǎng. Not 级, 类, 型, 层, the second of a scale; 栋, but in the address 2栋3单元. Patterns. */
export const PAIRED_MEASURES: readonly string[] = listed(String.raw`
  个 名 所 户(?!型) 次 件 家 台 辆 人(?![社民力才工大]) 天 年(?!级) 日内 周 元 角钱 座
  栋(?!\d) 亩 米 公里 公斤 公顷 平方 立方 吨 升 斤 克 倍 条 张 间 种 项 份 处 位 批 组 口
  头 只 株 棵 套 本 册 页 节 门 片 块 盏 副 把 场 轮 届 期(?!工程|项目) 千 万 亿 岁 镇 村
  校 例 点 小时 分钟 课时 学时 学期 学年
`);

/** Further words that make the number before them an amount, never a telephone number, a year or a code. */
export const OTHER_MEASURES: readonly string[] = listed(String.raw`
  余 多 百 角 分(?!机) 秒 周岁 度 毫米 厘米 毫克 微克 千克 千瓦 毫升 匹 羽 尾 床 班 盒 瓶 袋
  箱 字 篇 幅 艘 趟 班次 人次 以上 以下 以内 左右 美元
`);

/** Words after which a number is read digit by digit: who copies it down needs every figure. */
export const CODE_WORDS: readonly string[] = listed(String.raw`
  邮编 邮政编码 编码 代码 编号 账号 帐号 账户 号码 证号 许可证 索引号 标识码 识别号 登记号
  备案号 批准文号 批号 信箱 微信号 微信 公众号 卡号 工号 房号 门牌号 QQ QQ群 QQ号
`);

/** Words before or behind which 1:50 is a ratio, not a time. */
export const RATIO_WORDS = ['比例尺', '比例', '之比', '配比', '占比', '尺', '坡比', '坡度'] as const;

/** Words that begin the second half of a range: 8:30-下午5:00. */
export const LATER_WORDS = ['上午', '下午', '中午', '晚上', '晚', '凌晨', '次日', '翌日', '当日', '今'] as const;
