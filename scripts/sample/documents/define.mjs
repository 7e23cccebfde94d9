// How a document of the tables is written down: its own bureau's, the government's, a notice without a number, a higher authority's.

export const own = (title, body, extra = {}) => ({
  title,
  number: '{mark}{unitMark}发〔{year}〕{3~48}号',
  issuer: '{unit}',
  body,
  ...extra,
});
export const government = (title, body, extra = {}) => ({
  title,
  number: '{mark}政办发〔{year}〕{3~28}号',
  issuer: '{office}',
  body,
  isNormative: true,
  ...extra,
});
export const notice = (title, body) => ({ title, issuer: '{unit}', body });
export const upper = (title, number, issuer, body) => ({ title, number, issuer, body });

export const NOTICE_END = '\n特此通知。\n{unit}\n{day}';
export const PUBLIC_END = '\n公示期间如有异议，请以书面形式向{unit}反映，监督电话：{telephone2}。\n{unit}\n{day}';
