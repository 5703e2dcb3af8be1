/**
 * What people call it in everyday Arabic, besides the names of the choices, without "ال", hamza and vowel signs. `food`:
 * allergens; `without`: what is not eaten.
 */
export const ARABIC = `
condition type-2-diabetes: سكري, سكر, مرض سكري, مرض سكر, سكري من نوع ثاني, سكري نوع ثاني, داء سكري, ارتفاع سكر, سكر مرتفع
condition type-1-diabetes: سكري من نوع اول, سكري نوع اول
condition gestational-diabetes: سكري حمل, سكر حمل
condition prediabetes: مقدمات سكري, ما قبل سكري
condition hypertension: ضغط, ضغط مرتفع, ارتفاع ضغط, ارتفاع ضغط دم, ضغط دم مرتفع, ارتفاع في ضغط, ضغط عالي, ضغط دم
condition high-cholesterol: كوليسترول, كولسترول, كوليسترول مرتفع, كولسترول مرتفع, ارتفاع كوليسترول, ارتفاع كولسترول, كوليسترول عالي
condition high-triglycerides: دهون ثلاثيه, ارتفاع دهون ثلاثيه, دهون ثلاثيه مرتفعه
condition kidney-disease: مرض كلي, مرض كلي مزمن, فشل كلوي, قصور كلوي, قصور كلي, امراض كلي
condition kidney-dialysis: غسيل كلي, غسيل كلوي, ديلزه
condition heart-failure: فشل قلب, قصور قلب, ضعف عضله قلب, ضعف قلب
condition gout: نقرس, داء ملوك, حمض يوريك مرتفع, ارتفاع حمض يوريك
condition coeliac: سيلياك, داء زلاقي, مرض سيلياك, حساسيه قمح زلاقيه
condition lactose-intolerance: عدم تحمل لاكتوز, حساسيه لاكتوز
condition pregnancy: حامل, حمل
condition breastfeeding: مرضع, مرضعه, رضاعه طبيعيه, ارضع
condition kidney-stones: حصوات كلي, حصي كلي, حصوه في كلي, حصوات في كلي
condition gerd: ارتجاع, ارتجاع مريء, ارتجاع مريئي, حموضه, حرقه معده, حموضه معده
condition dysphagia: صعوبه بلع, صعوبه في بلع, عسر بلع
condition weight-loss: انقاص وزن, تخفيف وزن, خساره وزن, نزول وزن, اريد انقاص وزني, رجيم
condition muscle-gain: زياده عضلات, بناء عضلات
condition fatty-liver: كبد دهني, دهون علي كبد, تشمع دهني
condition low-salt: قليل ملح, حميه قليله ملح, ملح قليل
condition ibs: قولون عصبي, قولون, متلازمه قولون عصبي
condition osteoporosis: هشاشه عظام, هشاشه
condition iron-deficiency: نقص حديد, فقر دم بنقص حديد
diet vegan: نباتي صرف, نباتيه صرفه, فيغان
diet vegetarian: نباتي, نباتيه
diet halal: حلال, طعام حلال, اكل حلال
diet no-pork: بدون لحم خنزير, بدون خنزير
diet no-alcohol: بدون كحول
without diet/no-pork: لحم خنزير, خنزير
without diet/no-alcohol: كحول, خمر, مشروبات كحوليه
without diet/vegetarian: لحم, لحوم
food allergy/peanut: فول سوداني, زبده فول سوداني
food allergy/tree-nut: لوز, جوز, كاجو, بندق, فستق
food allergy/tree-nut allergy/peanut: مكسرات
food allergy/milk: حليب, لبن, البان, منتجات البان, حليب بقر, منتجات حليب, حليب بقري
food allergy/egg: بيض
food allergy/fish: سمك, اسماك
food allergy/crustacean: جمبري, روبيان, قشريات, سلطعون
food allergy/mollusc: رخويات, محار
food allergy/fish allergy/crustacean allergy/mollusc: ماكولات بحريه, بحريات
food allergy/soy: صويا, فول صويا
food allergy/wheat: قمح
food allergy/gluten: غلوتين, جلوتين
food allergy/sesame: سمسم, طحينه
food allergy/mustard: خردل
food allergy/celery: كرفس
food allergy/sulphite: كبريتيت, سلفيت
food allergy/lupin: ترمس
food condition/lactose-intolerance: لاكتوز
medicine warfarin: وارفارين, ورفارين
medicine simvastatin: سيمفاستاتين
medicine atorvastatin: اتورفاستاتين, ليبيتور
medicine levothyroxine: ليفوثيروكسين, ثيروكسين
medicine metronidazole: ميترونيدازول, فلاجيل
`
