// The 13 units as geography knows them: township names are public facts, everything else about them here is made up.

const FACTS = {
  双清区: [
    '双清',
    'shuangqing',
    '兴隆街道 龙须塘街道 汽车站街道 小江湖街道 东风路街道 桥头街道 石桥街道 爱莲街道 滨江街道 高崇山镇 渡头桥镇 火车站乡',
    31,
    17,
  ],
  大祥区: [
    '大祥',
    'daxiang',
    '中心路街道 红旗路街道 城北路街道 城西街道 翠园街道 百春园街道 城南街道 檀江街道 火车南站街道 学院路街道 罗市镇 蔡锷乡 板桥乡',
    34,
    18,
  ],
  北塔区: ['北塔', 'beita', '新滩镇街道 状元洲街道 田江街道 茶元头街道 陈家桥镇', 11, 8],
  新邵县: [
    '新邵',
    'xinshao',
    '酿溪镇 严塘镇 雀塘镇 陈家坊镇 潭溪镇 寸石镇 坪上镇 龙溪铺镇 巨口铺镇 新田铺镇 小塘镇 太芝庙镇 大新镇 潭府乡 迎光乡',
    76,
    36,
  ],
  邵阳县: [
    '邵阳',
    'shaoyangxian',
    '塘渡口镇 白仓镇 金称市镇 塘田市镇 黄亭市镇 长阳铺镇 岩口铺镇 九公桥镇 下花桥镇 谷洲镇 郦家坪镇 五峰铺镇 小溪市乡 长乐乡 蔡桥乡 河伯乡 黄荆乡 诸甲亭乡 罗城乡 金江乡',
    95,
    41,
  ],
  隆回县: [
    '隆回',
    'longhui',
    '桃洪镇 小沙江镇 金石桥镇 司门前镇 高平镇 六都寨镇 荷香桥镇 横板桥镇 周旺镇 滩头镇 鸭田镇 西洋江镇 七江镇 岩口镇 北山镇 三阁司镇 南岳庙镇 羊古坳镇 罗洪镇 荷田乡 麻塘山乡 大水田乡 虎形山瑶族乡 山界回族乡 花门街道',
    112,
    52,
  ],
  洞口县: [
    '洞口',
    'dongkou',
    '文昌街道 雪峰街道 花古街道 江口镇 毓兰镇 高沙镇 竹市镇 石江镇 黄桥镇 山门镇 醪田镇 花园镇 岩山镇 水东镇 杨林镇 月溪镇 石柱镇 古楼乡 长塘瑶族乡 罗溪瑶族乡 渣坪乡 桐山乡 大屋瑶族乡',
    79,
    40,
  ],
  绥宁县: [
    '绥宁',
    'suining',
    '长铺镇 武阳镇 李熙桥镇 红岩镇 唐家坊镇 金屋塘镇 瓦屋塘镇 黄土矿镇 水口乡 党坪苗族乡 关峡苗族乡 长铺子苗族侗族乡 乐安铺苗族侗族乡 寨市苗族侗族乡 鹅公岭侗族苗族乡 东山侗族乡 麻塘苗族瑶族乡',
    35,
    22,
  ],
  新宁县: [
    '新宁',
    'xinning',
    '金石镇 水庙镇 崀山镇 黄龙镇 高桥镇 回龙寺镇 一渡水镇 马头桥镇 清江桥乡 安山乡 丰田乡 巡田乡 靖位乡 万塘乡 黄金瑶族乡 麻林瑶族乡',
    58,
    31,
  ],
  城步苗族自治县: [
    '城步',
    'chengbu',
    '儒林镇 茅坪镇 西岩镇 五团镇 长安营镇 丹口镇 白毛坪镇 威溪乡 蒋坊乡 汀坪乡 兰蓉乡 金紫乡',
    26,
    19,
  ],
  武冈市: [
    '武冈',
    'wugang',
    '辕门口街道 水西门街道 法相岩街道 迎春亭街道 湾头桥镇 文坪镇 荆竹铺镇 稠树塘镇 邓元泰镇 龙溪镇 邓家铺镇 双牌镇 大甸镇 秦桥镇 司马冲镇 马坪乡 晏田乡 水浸坪乡',
    76,
    37,
  ],
  邵东市: [
    '邵东',
    'shaodong',
    '两市塘街道 大禾塘街道 宋家塘街道 牛马司镇 界岭镇 九龙岭镇 仙槎桥镇 火厂坪镇 佘田桥镇 灵官殿镇 团山镇 砂石镇 廉桥镇 流光岭镇 流泽镇 魏家桥镇 野鸡坪镇 杨桥镇 水东江镇 黑田铺镇 简家陇镇 周官桥乡 堡面前乡 双凤乡 斫曹乡',
    104,
    58,
  ],
  邵阳经开区: ['邵阳经开区', 'jingkaiqu', '世纪大道片区 高新产业园片区 宝庆工业片区 邵阳大道片区', 9, 12],
};

/** Facts of one 县市区: short name, host, townships, population and budget in made-up round numbers. */
export function countyFacts(name) {
  const [short, slug, towns, population, revenue] = FACTS[name];
  const isZone = name.endsWith('经开区');
  return {
    name,
    short,
    slug,
    isZone,
    isUrban: name.endsWith('区') && !isZone,
    government: isZone ? '邵阳经开区管委会' : `${name}人民政府`,
    office: isZone ? '邵阳经开区管委会办公室' : `${name}人民政府办公室`,
    host: `https://www.${slug}.example`,
    towns: towns.split(' '),
    population,
    revenue,
    /** The character that stands for the county in a 文号. */
    mark: isZone ? '邵经开' : MARKS[name],
  };
}

const MARKS = {
  双清区: '双',
  大祥区: '大',
  北塔区: '北',
  新邵县: '新邵',
  邵阳县: '邵县',
  隆回县: '隆',
  洞口县: '洞',
  绥宁县: '绥',
  新宁县: '新',
  城步苗族自治县: '城',
  武冈市: '武',
  邵东市: '邵东',
};

export const COUNTY_NAMES = Object.keys(FACTS);
