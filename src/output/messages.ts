/** What the writer says to the user. */
export const OUTPUT_MESSAGES = {
  foreignFile: (folder: string, path: string): string =>
    `输出文件夹 ${folder} 里已有不是本程序生成的文件 ${path}；请换一个输出文件夹，或者移走该文件后重试。`,
  cannotWrite: (folder: string, reason: string): string =>
    `无法写入输出文件夹 ${folder}（${reason}）；请检查磁盘空间和写入权限，或者换一个位置。`,
  notAFolder: (folder: string): string => `${folder} 是一个文件，不能用作输出文件夹；请换一个位置。`,
} as const;
