/*
 * Stations of invented trips, `name` or `name/pinyin` where a character is read otherwise than it mostly is. Every name has neighbours
 * that differ in one character, or in none of the letters printed under it.
 */

/** Names that `findStation` does not know, as there will always be some: small stations, written like larger ones. */
const unknownNames = `
葛店南 明港东 柳园南 庄桥 许村 桃村北 蓝村 芝兰庄 磁窑 水家湖 南阳寨 燕岗 常平 樟木头 葵潭 戚墅堰 阳澄湖 花桥 野三关 风陵渡 黄村 沙城 叶柏寿 桥头 草河口
连山关 凤凰城 五龙背 南口前 苍石 北三家 草市 石头河子 苇河 磨刀石 下城子 马桥河 三间房 冯屯 泰康 烟筒屯 平洋 双丰 永安乡 朗乡 神树 兴凯 虎石台 新台子 得胜台
平顶堡/pingdingpu 马仲河 双庙子 满井 毛家店 蔡家沟 兰棱 庙台子 对青山 羊草 喇嘛甸 两家 六道河 威虎岭 哈尔巴岭 南沟 长汀镇 清华园 大红门 亚沟 小岭 乌吉密 柴河 桦林 楚山
柳树 倭肯 孟家岗 宝东 杨岗 石场 晨明 浩良河 带岭 石人城 泥河 秦家 辰清 张百湾 上板城 小寺沟 三十家 金岭寺 泡子 绕阳河 兴隆店 马三家 乱石山 泉头 磁山
青龙山 白狼 索伦 三合 光华 永安镇`

/** Names that are known by their town, beside their neighbours 三门峡, 新乡, 清原, 黄山北, 绍兴北, and those that read oddly. */
const knownNames = `
三门县 新县 清远 黄石北 绍兴东 三门峡 新乡 清原 黄山北 绍兴北 六安/luan 铅山/yanshan 蚌埠南 洪洞西/hongtongxi 乐亭/laoting 长子
大埔/dabu 吕梁/lvliang 珲春/hunchun 浚县/xunxian 乐清/yueqing 台州西 厦门北 重庆北 荥阳 番禺 蔚县/yuxian 喀什/kashi
农安 德惠 榆树 白城 松原 延吉西 四平东 吉林 通化 辽源 敦化 图们 哈尔滨西 沈阳北 大庆东 齐齐哈尔南 通辽 赤峰 北京 石家庄 郑州东
阜阳西 徐州东 牡丹江 公主岭南 梅河口 白山市 成都东`

type Names = [string, ...string[]]
const namesOf = (list: string): Names => list.trim().split(/\s+/) as Names

export const unknownStations = namesOf(unknownNames)
export const knownStations = namesOf(knownNames)
