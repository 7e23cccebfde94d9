// zwgk.config.yaml of the sample.
import { telephone } from './units.mjs';

export const CONFIG = {
  城市: '邵阳市',
  方案: 'shaoyang-2020',
  站点: {
    名称: '邵阳市基层政务公开专栏',
    主办单位: '邵阳市人民政府办公室',
    承办单位: '邵阳市政务公开工作协调小组办公室',
    域名: 'www.shaoyang.example',
    标识码: '4399000000',
    备案号: '湘ICP备00000000号',
    公安备案号: '湘公网安备43990002000000号',
    联系电话: telephone('邵阳市', '政务公开办'),
    办事服务入口: 'https://www.shaoyang.example/bsfw/',
    互动交流入口: 'https://www.shaoyang.example/hdjl/',
  },
  高频事项: [
    '义务教育/义务教育学校名录',
    '社会救助/办事指南',
    '就业/岗位信息发布',
    '保障性住房/保障性住房申请受理',
    '户籍管理/出生登记',
    '社会保险/社会保障卡申领',
  ],
};
