// Rows that do not concern a county, with the reason it gives.

const EVERYWHERE = {
  '13-09-01': '外国人来华工作许可由邵阳市人力资源和社会保障局统一受理，本级无此权限',
  '20-04-03': '{year}年未作出房屋征收补偿决定，均已签订补偿协议',
};

const BY_COUNTY = {
  新宁县: {
    '02-02-12': '集中采购由邵阳市公共资源交易中心代理，县级未设集中采购机构',
    '08-01-06': '辖区内无一级至三级资质房地产估价机构设立分支机构',
    '14-08-03': '{year}年全县无企业终止企业年金方案',
    '22-09-01': '{year}年未发生卫生健康行政裁决事项',
    '24-01-09': '县内无核定为县级文物保护单位且改变用途的国有纪念建筑物或者古建筑',
  },
  邵阳经开区: {
    '25-01-03': '药品零售许可由邵阳市市场监督管理局直接办理',
    '25-02-06': '{year}年未组织医疗器械抽检',
    '26-02-01': '收养登记由户籍地公安分局办理，经开区派出所不受理',
  },
  隆回县: { '05-05-05': '义务教育学校全部就近入学，未组织摇号录取' },
  大祥区: { '19-04-04': '{year}年无竣工的保障性住房项目' },
  双清区: { '21-03-02': '培训由邵阳市住房和城乡建设局统一组织' },
};

/** The reason why a row does not concern the county, or undefined. */
export function reasonNotApplicable(countyName, code) {
  const reason = BY_COUNTY[countyName]?.[code] ?? EVERYWHERE[code];
  return reason?.replace('{year}', '2020');
}
