/**
 * Stations, airports' cities and coach towns that tickets name: all towns of Jilin, the main stations elsewhere. One line a
 * city: province, city, then `name/pinyin`. Our own list: a name that is missing here is a mild doubt, never a refusal.
 */
export const stationTable = `
吉林 长春: 长春/changchun 长春南/changchunnan 长春西/changchunxi 龙嘉/longjia 双阳/shuangyang 九台/jiutai 九台南/jiutainan 饮马河/yinmahe 农安/nongan 哈拉海/halahai 德惠/dehui 德惠西/dehuixi 米沙子/mishazi 布海/buhai 榆树/yushu 五棵树/wukeshu 弓棚子/gongpengzi 公主岭/gongzhuling 公主岭南/gongzhulingnan 范家屯/fanjiatun 陶赖昭/taolaizhao 长春北/changchunbei 长春客运中心站/changchunkeyunzhongxinzhan 凯旋路/kaixuanlu 黄龙公路/huanglonggonglu 合隆/helong 烧锅/shaoguo 伏龙泉/fulongquan 华家/huajia 岔路河/chaluhe
吉林 吉林: 吉林/jilin 吉林北/jilinbei 蛟河/jiaohe 蛟河西/jiaohexi 舒兰/shulan 桦甸/huadian 磐石/panshi 烟筒山/yantongshan 口前/kouqian 永吉/yongji 取柴河/quchaihe 黄松甸/huangsongdian 新站/xinzhan 拉法/lafa 白旗/baiqi 小城/xiaocheng 平安/pingan 水曲柳/shuiquliu 双河镇/shuanghezhen 天岗/tiangang
吉林 四平: 四平/siping 四平东/sipingdong 梨树/lishu 双辽/shuangliao 伊通/yitong 郭家店/guojiadian 孤家子/gujiazi 叶赫/yehe 茂林/maolin 双山/shuangshan 保康/baokang 玻璃山/bolishan 营城子/yingchengzi
吉林 辽源: 辽源/liaoyuan 东丰/dongfeng 东辽/dongliao 白泉/baiquan 渭津/weijin 大兴/daxing
吉林 通化: 通化/tonghua 梅河口/meihekou 梅河口西/meihekouxi 辉南/huinan 柳河/liuhe 柳河西/liuhexi 集安/jian 通化县/tonghuaxian 山城镇/shanchengzhen 朝阳镇/chaoyangzhen 海龙/hailong 辉南北/huinanbei 三源浦/sanyuanpu 快大茂/kuaidamao 梅河口南/meihekounan
吉林 白山: 白山市/baishanshi 白山/baishan 抚松/fusong 靖宇/jingyu 长白/changbai 临江/linjiang 江源/jiangyuan 松江河/songjianghe 泉阳/quanyang 露水河/lushuihe 长白山/changbaishan 长白山西/changbaishanxi 湾沟/wangou 大青川/daqingchuan 浑江/hunjiang
吉林 松原: 松原/songyuan 松原北/songyuanbei 扶余/fuyu 扶余北/fuyubei 乾安/qianan 长岭/changling 前郭/qianguo 前郭尔罗斯/qianguoerluosi 太平川/taipingchuan 查干湖/chaganhu 三岔河/sanchahe 让字/rangzi 新庙/xinmiao 宁江/ningjiang 大洼/dawa
吉林 白城: 白城/baicheng 大安/daan 大安北/daanbei 镇赉/zhenlai 洮南/taonan 通榆/tongyu 安广/anguang 舍力/sheli 到保/daobao 坦途/tantu 瞻榆/zhanyu 开通/kaitong 黑水/heishui 新华/xinhua 平台/pingtai 五棵树镇/wukeshuzhen
吉林 延边: 延吉/yanji 延吉西/yanjixi 图们/tumen 图们北/tumenbei 敦化/dunhua 珲春/huichun 龙井/longjing 和龙/helong 汪清/wangqing 安图/antu 安图西/antuxi 大石头/dashitou 大石头南/dashitounan 二道白河/erdaobaihe 长白山北/changbaishanbei 威虎岭北/weihulingbei 亮兵/liangbing 朝阳川/chaoyangchuan 天桥岭/tianqiaoling 松江/songjiang 明月镇/mingyuezhen
黑龙江 哈尔滨: 哈尔滨/haerbin 哈尔滨西/haerbinxi 哈尔滨东/haerbindong 哈尔滨北/haerbinbei 双城堡/shuangchengbao 双城北/shuangchengbei 五常/wuchang 尚志/shangzhi 阿城/acheng 阿城北/achengbei 一面坡/yimianpo 亚布力/yabuli 亚布力西/yabulixi 方正/fangzheng 宾州/binzhou 宾西北/binxibei 山河屯/shanhetun 拉林/lalin 王岗/wanggang 呼兰/hulan 巴彦/bayan 依兰/yilan 通河/tonghe
黑龙江 齐齐哈尔: 齐齐哈尔/qiqihaer 齐齐哈尔南/qiqihaernan 昂昂溪/angangxi 富裕/fuyu 讷河/nehe 泰来/tailai 甘南/gannan 龙江/longjiang 克山/keshan 克东/kedong 富拉尔基/fulaerji
黑龙江 牡丹江: 牡丹江/mudanjiang 绥芬河/suifenhe 海林/hailin 宁安/ningan 穆棱/muleng 横道河子/hengdaohezi 东京城/dongjingcheng 东宁/dongning 林口/linkou
黑龙江 佳木斯: 佳木斯/jiamusi 富锦/fujin 同江/tongjiang 桦南/huanan 汤原/tangyuan
黑龙江 大庆: 大庆/daqing 大庆东/daqingdong 大庆西/daqingxi 让胡路/ranghulu 安达/anda 肇州/zhaozhou 肇源/zhaoyuan 杜尔伯特/duerbote
黑龙江 绥化: 绥化/suihua 海伦/hailun 庆安/qingan 望奎/wangkui 兰西/lanxi 肇东/zhaodong
黑龙江 鸡西: 鸡西/jixi 鸡西西/jixixi 密山/mishan 虎林/hulin 鸡东/jidong
黑龙江 鹤岗: 鹤岗/hegang 萝北/luobei
黑龙江 双鸭山: 双鸭山/shuangyashan 双鸭山西/shuangyashanxi 宝清/baoqing 友谊/youyi 饶河/raohe
黑龙江 伊春: 伊春/yichun 铁力/tieli 南岔/nancha 嘉荫/jiayin
黑龙江 黑河: 黑河/heihe 北安/beian 嫩江/nenjiang 五大连池/wudalianchi 孙吴/sunwu
黑龙江 七台河: 七台河/qitaihe 七台河西/qitaihexi 勃利/boli
黑龙江 大兴安岭: 加格达奇/jiagedaqi 漠河/mohe 塔河/tahe 呼玛/huma
辽宁 沈阳: 沈阳/shenyang 沈阳北/shenyangbei 沈阳南/shenyangnan 沈阳西/shenyangxi 新民/xinmin 新民北/xinminbei 辽中/liaozhong 法库/faku 康平/kangping
辽宁 大连: 大连/dalian 大连北/dalianbei 瓦房店/wafangdian 瓦房店西/wafangdianxi 普兰店/pulandian 普兰店西/pulandianxi 庄河/zhuanghe 庄河北/zhuanghebei 金州/jinzhou 旅顺/lvshun
辽宁 鞍山: 鞍山/anshan 鞍山西/anshanxi 海城/haicheng 海城西/haichengxi 台安/taian
辽宁 抚顺: 抚顺/fushun 抚顺北/fushunbei 清原/qingyuan 新宾/xinbin
辽宁 本溪: 本溪/benxi 本溪新城/benxixincheng 桓仁/huanren 南芬/nanfen
辽宁 丹东: 丹东/dandong 凤城/fengcheng 凤城东/fengchengdong 东港北/donggangbei 通远堡/tongyuanbao
辽宁 锦州: 锦州/jinzhou 锦州南/jinzhounan 凌海/linghai 义县/yixian 黑山/heishan 黑山北/heishanbei 沟帮子/goubangzi 北镇/beizhen
辽宁 营口: 营口/yingkou 营口东/yingkoudong 大石桥/dashiqiao 盖州/gaizhou 盖州西/gaizhouxi 鲅鱼圈/bayuquan
辽宁 阜新: 阜新/fuxin 阜新南/fuxinnan 彰武/zhangwu 彰武北/zhangwubei
辽宁 辽阳: 辽阳/liaoyang 灯塔/dengta
辽宁 盘锦: 盘锦/panjin 盘锦北/panjinbei 盘山/panshan
辽宁 铁岭: 铁岭/tieling 铁岭西/tielingxi 开原/kaiyuan 开原西/kaiyuanxi 昌图/changtu 昌图西/changtuxi 西丰/xifeng 调兵山/diaobingshan
辽宁 朝阳: 朝阳/chaoyang 朝阳南/chaoyangnan 建平/jianping 凌源/lingyuan 凌源东/lingyuandong 喀左/kazuo 北票/beipiao
辽宁 葫芦岛: 葫芦岛/huludao 葫芦岛北/huludaobei 绥中/suizhong 绥中北/suizhongbei 兴城/xingcheng 兴城西/xingchengxi 建昌/jianchang
内蒙古 呼和浩特: 呼和浩特/huhehaote 呼和浩特东/huhehaotedong
内蒙古 通辽: 通辽/tongliao 扎鲁特/zhalute 开鲁/kailu 科尔沁左翼中旗/keerqinzuoyizhongqi 甘旗卡/ganqika 库伦/kulun 霍林郭勒/huolinguole 珠斯花/zhusihua
内蒙古 赤峰: 赤峰/chifeng 赤峰北/chifengbei 大板/daban 林东/lindong 元宝山/yuanbaoshan 平庄/pingzhuang 宁城/ningcheng 敖汉/aohan 翁牛特/wengniute
内蒙古 兴安盟: 乌兰浩特/wulanhaote 阿尔山/aershan 音德尔/yindeer 突泉/tuquan 扎赉特/zhalaite
内蒙古 呼伦贝尔: 海拉尔/hailaer 满洲里/manzhouli 牙克石/yakeshi 扎兰屯/zhalantun 博克图/boketu 根河/genhe 大杨树/dayangshu 阿里河/alihe
内蒙古 包头: 包头/baotou 包头东/baotoudong
内蒙古 锡林郭勒: 锡林浩特/xilinhaote 二连/erlian
内蒙古 乌兰察布: 乌兰察布/wulanchabu 集宁南/jiningnan
北京 北京: 北京/beijing 北京西/beijingxi 北京南/beijingnan 北京北/beijingbei 北京朝阳/beijingchaoyang 北京丰台/beijingfengtai 清河/qinghe
天津 天津: 天津/tianjin 天津西/tianjinxi 天津南/tianjinnan 塘沽/tanggu 滨海/binhai
河北 石家庄: 石家庄/shijiazhuang 石家庄北/shijiazhuangbei 正定机场/zhengdingjichang 辛集/xinji
河北 唐山: 唐山/tangshan 唐山北/tangshanbei 滦州/luanzhou 滦河/luanhe 迁安/qianan
河北 秦皇岛: 秦皇岛/qinhuangdao 山海关/shanhaiguan 北戴河/beidaihe
河北 邯郸: 邯郸/handan 邯郸东/handandong
河北 邢台: 邢台/xingtai 邢台东/xingtaidong
河北 保定: 保定/baoding 保定东/baodingdong 定州/dingzhou 定州东/dingzhoudong 涿州东/zhuozhoudong 高碑店东/gaobeidiandong 徐水/xushui
河北 张家口: 张家口/zhangjiakou 宣化/xuanhua 怀来/huailai
河北 承德: 承德/chengde 承德南/chengdenan 平泉/pingquan 平泉北/pingquanbei 隆化/longhua
河北 沧州: 沧州/cangzhou 沧州西/cangzhouxi 泊头/botou 任丘/renqiu
河北 廊坊: 廊坊/langfang 霸州/bazhou
河北 衡水: 衡水/hengshui 衡水北/hengshuibei
山西 太原: 太原/taiyuan 太原南/taiyuannan
山西 大同: 大同/datong 大同南/datongnan
山西 运城: 运城/yuncheng 运城北/yunchengbei
山西 临汾: 临汾/linfen 临汾西/linfenxi
山西 长治: 长治/changzhi 长治东/changzhidong
山东 济南: 济南/jinan 济南西/jinanxi 济南东/jinandong 章丘/zhangqiu
山东 青岛: 青岛/qingdao 青岛北/qingdaobei 青岛西/qingdaoxi 胶州/jiaozhou 即墨/jimo 莱西/laixi 平度/pingdu
山东 淄博: 淄博/zibo 淄博北/zibobei 博山/boshan
山东 枣庄: 枣庄/zaozhuang 枣庄西/zaozhuangxi 滕州/tengzhou 滕州东/tengzhoudong
山东 烟台: 烟台/yantai 烟台南/yantainan 莱阳/laiyang 蓬莱/penglai 龙口/longkou 招远/zhaoyuan 海阳/haiyang
山东 潍坊: 潍坊/weifang 潍坊北/weifangbei 高密/gaomi 诸城/zhucheng 寿光/shouguang 昌乐/changle 青州市/qingzhoushi
山东 济宁: 济宁/jining 曲阜东/qufudong 曲阜/qufu 兖州/yanzhou 邹城/zoucheng 济宁北/jiningbei
山东 泰安: 泰安/taian 泰山/taishan
山东 威海: 威海/weihai 文登/wendeng 荣成/rongcheng 乳山/rushan
山东 日照: 日照/rizhao 日照西/rizhaoxi
山东 临沂: 临沂/linyi 临沂北/linyibei 沂南/yinan 莒南北/junanbei
山东 德州: 德州/dezhou 德州东/dezhoudong 禹城/yucheng 平原东/pingyuandong
山东 聊城: 聊城/liaocheng 临清/linqing
山东 滨州: 滨州/binzhou
山东 菏泽: 菏泽/heze 菏泽东/hezedong 郓城/yuncheng 巨野/juye 曹县/caoxian
山东 东营: 东营/dongying 东营南/dongyingnan
河南 郑州: 郑州/zhengzhou 郑州东/zhengzhoudong 郑州西/zhengzhouxi 巩义/gongyi 新郑机场/xinzhengjichang
河南 洛阳: 洛阳/luoyang 洛阳龙门/luoyanglongmen 关林/guanlin
河南 开封: 开封/kaifeng 开封北/kaifengbei 兰考/lankao 兰考南/lankaonan
河南 商丘: 商丘/shangqiu 商丘南/shangqiunan 民权/minquan 永城/yongcheng 永城北/yongchengbei
河南 周口: 周口/zhoukou 周口东/zhoukoudong 项城/xiangcheng 沈丘/shenqiu 淮阳/huaiyang
河南 驻马店: 驻马店/zhumadian 驻马店西/zhumadianxi 确山/queshan
河南 信阳: 信阳/xinyang 信阳东/xinyangdong 潢川/huangchuan 固始/gushi
河南 南阳: 南阳/nanyang 南阳东/nanyangdong 邓州/dengzhou
河南 安阳: 安阳/anyang 安阳东/anyangdong
河南 新乡: 新乡/xinxiang 新乡东/xinxiangdong
河南 许昌: 许昌/xuchang 许昌东/xuchangdong
河南 漯河: 漯河/luohe 漯河西/luohexi
河南 平顶山: 平顶山/pingdingshan 平顶山西/pingdingshanxi
河南 濮阳: 濮阳/puyang 濮阳东/puyangdong
河南 焦作: 焦作/jiaozuo
河南 三门峡: 三门峡/sanmenxia 三门峡南/sanmenxianan
安徽 合肥: 合肥/hefei 合肥南/hefeinan 巢湖/chaohu 庐江/lujiang
安徽 阜阳: 阜阳/fuyang 阜阳西/fuyangxi 颍上/yingshang 颍上北/yingshangbei 界首/jieshou 太和/taihe 太和东/taihedong 阜南/funan
安徽 蚌埠: 蚌埠/bengbu 蚌埠南/bengbunan
安徽 淮南: 淮南/huainan 淮南东/huainandong 寿县/shouxian
安徽 淮北: 淮北/huaibei 淮北北/huaibeibei
安徽 宿州: 宿州/suzhou 宿州东/suzhoudong 砀山/dangshan 砀山南/dangshannan 灵璧/lingbi 萧县北/xiaoxianbei
安徽 亳州: 亳州/bozhou 亳州南/bozhounan 利辛/lixin 蒙城/mengcheng 涡阳/woyang
安徽 六安: 六安/luan 金寨/jinzhai 霍邱/huoqiu 叶集/yeji
安徽 安庆: 安庆/anqing 安庆西/anqingxi 桐城/tongcheng 潜山/qianshan 宿松/susong
安徽 芜湖: 芜湖/wuhu
安徽 滁州: 滁州/chuzhou 滁州北/chuzhoubei 定远/dingyuan 凤阳/fengyang
安徽 黄山: 黄山/huangshan 黄山北/huangshanbei
安徽 马鞍山: 马鞍山/maanshan 马鞍山东/maanshandong
安徽 铜陵: 铜陵/tongling
安徽 宣城: 宣城/xuancheng 广德/guangde
江苏 南京: 南京/nanjing 南京南/nanjingnan 江宁/jiangning
江苏 徐州: 徐州/xuzhou 徐州东/xuzhoudong 邳州/pizhou 邳州东/pizhoudong 新沂/xinyi 新沂南/xinyinan
江苏 苏州: 苏州/suzhou 苏州北/suzhoubei 昆山/kunshan 昆山南/kunshannan 张家港/zhangjiagang 常熟/changshu 太仓/taicang
江苏 无锡: 无锡/wuxi 无锡东/wuxidong 江阴/jiangyin 宜兴/yixing
江苏 常州: 常州/changzhou 常州北/changzhoubei 溧阳/liyang
江苏 镇江: 镇江/zhenjiang 镇江南/zhenjiangnan 丹阳/danyang
江苏 扬州: 扬州/yangzhou 扬州东/yangzhoudong
江苏 泰州: 泰州/taizhou 泰州南/taizhounan
江苏 南通: 南通/nantong 南通西/nantongxi 如皋/rugao 海安/haian
江苏 盐城: 盐城/yancheng
江苏 淮安: 淮安东/huaiandong 淮安/huaian
江苏 连云港: 连云港/lianyungang
江苏 宿迁: 宿迁/suqian 沭阳/shuyang
上海 上海: 上海/shanghai 上海虹桥/shanghaihongqiao 上海南/shanghainan 上海西/shanghaixi 松江南/songjiangnan
浙江 杭州: 杭州/hangzhou 杭州东/hangzhoudong 杭州西/hangzhouxi 杭州南/hangzhounan 桐庐/tonglu 建德/jiande
浙江 宁波: 宁波/ningbo 余姚北/yuyaobei
浙江 温州: 温州/wenzhou 温州南/wenzhounan 瑞安/ruian 苍南/cangnan
浙江 绍兴: 绍兴/shaoxing 绍兴北/shaoxingbei 诸暨/zhuji
浙江 金华: 金华/jinhua 义乌/yiwu 永康南/yongkangnan
浙江 台州: 台州/taizhou 台州西/taizhouxi 温岭/wenling
浙江 嘉兴: 嘉兴/jiaxing 嘉兴南/jiaxingnan
浙江 湖州: 湖州/huzhou
浙江 衢州: 衢州/quzhou
浙江 丽水: 丽水/lishui
浙江 舟山: 舟山/zhoushan 普陀山/putuoshan
福建 福州: 福州/fuzhou 福州南/fuzhounan
福建 厦门: 厦门/xiamen 厦门北/xiamenbei
福建 泉州: 泉州/quanzhou 泉州东/quanzhoudong 晋江/jinjiang
福建 莆田: 莆田/putian
福建 漳州: 漳州/zhangzhou
福建 龙岩: 龙岩/longyan
福建 三明: 三明/sanming 三明北/sanmingbei
福建 南平: 南平市/nanpingshi 武夷山东/wuyishandong
福建 宁德: 宁德/ningde
江西 南昌: 南昌/nanchang 南昌西/nanchangxi 南昌东/nanchangdong
江西 九江: 九江/jiujiang 庐山/lushan
江西 赣州: 赣州/ganzhou 赣州西/ganzhouxi
江西 上饶: 上饶/shangrao
江西 鹰潭: 鹰潭/yingtan 鹰潭北/yingtanbei
江西 吉安: 吉安/jian 吉安西/jianxi 井冈山/jinggangshan
江西 宜春: 宜春/yichun
江西 萍乡: 萍乡/pingxiang 萍乡北/pingxiangbei
江西 抚州: 抚州/fuzhou 抚州东/fuzhoudong
江西 景德镇: 景德镇北/jingdezhenbei
湖北 武汉: 武汉/wuhan 汉口/hankou 武昌/wuchang
湖北 宜昌: 宜昌/yichang 宜昌东/yichangdong
湖北 襄阳: 襄阳/xiangyang 襄阳东/xiangyangdong
湖北 荆州: 荆州/jingzhou
湖北 十堰: 十堰/shiyan 十堰东/shiyandong
湖北 孝感: 孝感/xiaogan 孝感北/xiaoganbei
湖北 黄冈: 黄冈/huanggang 麻城/macheng 麻城北/machengbei
湖北 恩施: 恩施/enshi 利川/lichuan
湖北 随州: 随州/suizhou
湖北 咸宁: 咸宁/xianning 咸宁北/xianningbei
湖南 长沙: 长沙/changsha 长沙南/changshanan
湖南 衡阳: 衡阳/hengyang 衡阳东/hengyangdong
湖南 株洲: 株洲/zhuzhou 株洲西/zhuzhouxi
湖南 岳阳: 岳阳/yueyang 岳阳东/yueyangdong
湖南 怀化: 怀化/huaihua 怀化南/huaihuanan
湖南 邵阳: 邵阳/shaoyang 邵阳北/shaoyangbei
湖南 常德: 常德/changde
湖南 永州: 永州/yongzhou
湖南 娄底: 娄底/loudi 娄底南/loudinan
湖南 张家界: 张家界/zhangjiajie 张家界西/zhangjiajiexi
湖南 郴州: 郴州/chenzhou 郴州西/chenzhouxi
广东 广州: 广州/guangzhou 广州南/guangzhounan 广州东/guangzhoudong 广州白云/guangzhoubaiyun
广东 深圳: 深圳/shenzhen 深圳北/shenzhenbei 深圳东/shenzhendong
广东 珠海: 珠海/zhuhai
广东 佛山: 佛山/foshan 佛山西/foshanxi
广东 东莞: 东莞/dongguan 东莞南/dongguannan 虎门/humen
广东 惠州: 惠州/huizhou 惠州南/huizhounan
广东 汕头: 汕头/shantou 潮汕/chaoshan
广东 韶关: 韶关/shaoguan 韶关东/shaoguandong
广东 湛江: 湛江/zhanjiang 湛江西/zhanjiangxi
广西 南宁: 南宁/nanning 南宁东/nanningdong
广西 桂林: 桂林/guilin 桂林北/guilinbei 桂林西/guilinxi
广西 柳州: 柳州/liuzhou
广西 北海: 北海/beihai
海南 海口: 海口/haikou 海口东/haikoudong 海口秀英/haikouxiuying 秀英港/xiuyinggang
海南 三亚: 三亚/sanya
重庆 重庆: 重庆/chongqing 重庆北/chongqingbei 重庆西/chongqingxi 万州北/wanzhoubei 万州/wanzhou 涪陵北/fulingbei 永川东/yongchuandong
四川 成都: 成都/chengdu 成都东/chengdudong 成都南/chengdunan 成都西/chengduxi
四川 绵阳: 绵阳/mianyang
四川 德阳: 德阳/deyang
四川 南充: 南充/nanchong 南充北/nanchongbei 阆中/langzhong
四川 达州: 达州/dazhou 达州南/dazhounan
四川 宜宾: 宜宾/yibin 宜宾西/yibinxi
四川 泸州: 泸州/luzhou
四川 内江: 内江/neijiang 内江北/neijiangbei
四川 自贡: 自贡/zigong
四川 乐山: 乐山/leshan 峨眉山/emeishan
四川 广元: 广元/guangyuan
四川 广安: 广安/guangan 广安南/guangannan
四川 遂宁: 遂宁/suining
四川 攀枝花: 攀枝花南/panzhihuanan
贵州 贵阳: 贵阳/guiyang 贵阳北/guiyangbei 贵阳东/guiyangdong
贵州 遵义: 遵义/zunyi 遵义西/zunyixi
贵州 毕节: 毕节/bijie
贵州 六盘水: 六盘水/liupanshui
贵州 安顺: 安顺/anshun 安顺西/anshunxi
贵州 铜仁: 铜仁/tongren 铜仁南/tongrennan
贵州 凯里: 凯里/kaili 凯里南/kailinan
云南 昆明: 昆明/kunming 昆明南/kunmingnan
云南 大理: 大理/dali
云南 丽江: 丽江/lijiang
云南 曲靖: 曲靖/qujing 曲靖北/qujingbei
云南 昭通: 昭通/zhaotong 昭通东/zhaotongdong
陕西 西安: 西安/xian 西安北/xianbei
陕西 宝鸡: 宝鸡/baoji 宝鸡南/baojinan
陕西 汉中: 汉中/hanzhong
陕西 安康: 安康/ankang
陕西 延安: 延安/yanan
陕西 榆林: 榆林/yulin
陕西 渭南: 渭南/weinan 渭南北/weinanbei
甘肃 兰州: 兰州/lanzhou 兰州西/lanzhouxi
甘肃 天水: 天水/tianshui 天水南/tianshuinan
甘肃 陇南: 陇南/longnan
甘肃 平凉: 平凉/pingliang
甘肃 嘉峪关: 嘉峪关/jiayuguan 嘉峪关南/jiayuguannan
甘肃 定西: 定西/dingxi 定西北/dingxibei
宁夏 银川: 银川/yinchuan
宁夏 固原: 固原/guyuan
青海 西宁: 西宁/xining
新疆 乌鲁木齐: 乌鲁木齐/wulumuqi
新疆 哈密: 哈密/hami
新疆 喀什: 喀什/kashen
新疆 库尔勒: 库尔勒/kuerle
西藏 拉萨: 拉萨/lasa
`
