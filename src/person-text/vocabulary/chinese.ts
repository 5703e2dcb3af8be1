/** What people call it in everyday Chinese, besides the names of the choices. `food`: allergens; `without`: what is not eaten. */
export const CHINESE = `
condition type-2-diabetes: 糖尿病, 2型糖尿病, 二型糖尿病, Ⅱ型糖尿病, 血糖高, 高血糖
condition type-1-diabetes: 1型糖尿病, 一型糖尿病, Ⅰ型糖尿病
condition gestational-diabetes: 妊娠糖尿病, 孕期糖尿病, 妊娠期糖尿病
condition prediabetes: 糖尿病前期, 前期糖尿病
condition hypertension: 高血压, 血压高, 血压偏高
condition high-cholesterol: 高胆固醇, 胆固醇高, 胆固醇偏高, 高血脂, 血脂高, 高脂血症, 血脂偏高
condition high-triglycerides: 甘油三酯高, 高甘油三酯, 甘油三酯偏高
condition kidney-disease: 肾病, 肾脏病, 慢性肾病, 慢性肾脏病, 肾功能不全, 肾衰竭, 肾不好
condition kidney-dialysis: 透析, 血透, 血液透析, 腹膜透析, 做透析
condition heart-failure: 心衰, 心力衰竭
condition gout: 痛风, 尿酸高, 高尿酸, 高尿酸血症
condition coeliac: 乳糜泻, 麸质不耐症
condition lactose-intolerance: 乳糖不耐, 乳糖不耐受, 乳糖不耐症
condition pregnancy: 怀孕, 怀孕了, 孕妇, 有孕, 孕期
condition breastfeeding: 哺乳, 哺乳期, 母乳喂养, 喂奶, 喂母乳
condition kidney-stones: 肾结石
condition gerd: 胃食管反流, 胃酸反流, 反酸, 烧心, 胃反流
condition dysphagia: 吞咽困难, 吞咽障碍
condition weight-loss: 减肥, 减重, 想减肥, 想减重, 瘦身
condition muscle-gain: 增肌, 想增肌, 长肌肉
condition fatty-liver: 脂肪肝
condition low-salt: 低盐, 低盐饮食, 低钠, 低钠饮食, 少盐, 吃得少盐
condition ibs: 肠易激, 肠易激综合征, 肠易激综合症
condition osteoporosis: 骨质疏松, 骨质疏松症
condition iron-deficiency: 缺铁, 缺铁性贫血
diet vegan: 纯素, 全素, 纯素食, 纯素食者, 严格素食, 吃全素
diet vegetarian: 素食, 吃素, 素食者
diet halal: 清真, 吃清真, 清真饮食
diet kosher: 犹太洁食, 洁食
diet no-pork: 不吃猪肉
diet no-alcohol: 不喝酒, 戒酒, 忌酒, 不饮酒
without diet/no-pork: 猪肉, 猪
without diet/no-alcohol: 酒, 酒精, 含酒精的饮料
without diet/vegetarian: 肉, 肉类
food allergy/peanut: 花生, 花生酱
food allergy/tree-nut: 树坚果, 杏仁, 腰果, 核桃, 榛子, 开心果
food allergy/tree-nut allergy/peanut: 坚果, 坚果类
food allergy/milk: 牛奶, 奶, 奶制品, 乳制品, 牛奶蛋白
food allergy/egg: 鸡蛋, 蛋, 蛋类
food allergy/fish: 鱼, 鱼类
food allergy/crustacean: 虾, 蟹, 螃蟹, 虾蟹, 甲壳类, 龙虾
food allergy/mollusc: 贝类, 软体动物, 蛤蜊, 牡蛎
food allergy/crustacean allergy/mollusc: 贝壳类, 虾贝
food allergy/fish allergy/crustacean allergy/mollusc: 海鲜
food allergy/soy: 大豆, 黄豆, 豆制品, 豆类
food allergy/wheat: 小麦
food allergy/gluten: 麸质, 麦麸, 面筋
food allergy/sesame: 芝麻
food allergy/mustard: 芥末
food allergy/celery: 芹菜
food allergy/sulphite: 亚硫酸盐
food allergy/lupin: 羽扇豆
food condition/lactose-intolerance: 乳糖
medicine warfarin: 华法林
medicine simvastatin: 辛伐他汀
medicine atorvastatin: 阿托伐他汀, 立普妥
medicine lovastatin: 洛伐他汀
medicine levothyroxine: 左甲状腺素, 优甲乐
medicine metronidazole: 甲硝唑
`
