package vn.donvi.news.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.name.NameForm;

/** The words of news about party organisations: bodies, levels, family names, and the names of provinces. */
public final class NewsWords {
    /** Bodies of the party, the state and the front, in the words of posts and organs. */
    public static final PhraseSet BODIES = PhraseSet.of(
            "ban chấp hành trung ương đảng, ban chấp hành trung ương, ban chấp hành đảng bộ, bch đảng bộ, ban chấp hành, bch,"
                    + " ban thường vụ, btv, thường trực, thường vụ, trung ương đảng, trung ương, bộ chính trị, ban bí thư",
            "tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đặc khu ủy, đảng ủy, đảng bộ, chi bộ, chi ủy, cấp ủy, tu, hu",
            "hđnd, hội đồng nhân dân, ubnd, ủy ban nhân dân, quốc hội, ủy ban thường vụ quốc hội, chính phủ, nước",
            "ủy ban trung ương mặt trận tổ quốc việt nam, ủy ban trung ương mttq việt nam, ủy ban mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc, ủy ban mttq việt nam, ủy ban mttq, ubmttq việt nam,"
                    + " ubmttq, ubmttqvn, mttq việt nam, mttq, mặt trận tổ quốc việt nam, mặt trận tổ quốc",
            "ủy ban kiểm tra, ubkt, ban tổ chức, ban tuyên giáo và dân vận, ban tuyên giáo - dân vận, ban tuyên giáo, ban dân"
                    + " vận, ban nội chính, ban xây dựng đảng, ban kinh tế - xã hội, ban pháp chế, ban văn hóa - xã hội, văn"
                    + " phòng, trung tâm chính trị, đoàn đại biểu quốc hội, đoàn đbqh, cơ quan ủy ban kiểm tra");

    /** Organs that advise or serve a committee, and the committees themselves. */
    public static final PhraseSet ORGANS = PhraseSet.of(
            "ban chấp hành đảng bộ, bch đảng bộ, ban chấp hành, bch, ban thường vụ tỉnh ủy, ban thường vụ thành ủy, ban thường"
                    + " vụ huyện ủy, ban thường vụ quận ủy, ban thường vụ thị ủy, ban thường vụ đảng ủy, btv tỉnh ủy, btv thành ủy,"
                    + " btv huyện ủy, btv quận ủy, btv thị ủy, btv đảng ủy, ban thường vụ, thường trực tỉnh ủy, thường trực"
                    + " thành ủy, thường trực huyện ủy, thường trực quận ủy, thường trực thị ủy, thường trực đảng ủy",
            "ủy ban kiểm tra tỉnh ủy, ủy ban kiểm tra thành ủy, ủy ban kiểm tra huyện ủy, ủy ban kiểm tra đảng ủy, ubkt tỉnh"
                    + " ủy, ubkt thành ủy, ubkt huyện ủy, ubkt đảng ủy, ủy ban kiểm tra, ubkt, văn phòng tỉnh ủy, văn phòng"
                    + " thành ủy, văn phòng huyện ủy, văn phòng quận ủy, văn phòng đảng ủy, văn phòng hđnd và ubnd",
            "ban tổ chức tỉnh ủy, ban tổ chức thành ủy, ban tổ chức huyện ủy, ban tuyên giáo và dân vận tỉnh ủy, ban tuyên"
                    + " giáo và dân vận thành ủy, ban nội chính tỉnh ủy, ban nội chính thành ủy, ban tuyên giáo tỉnh ủy, ban"
                    + " tuyên giáo huyện ủy, ban dân vận tỉnh ủy, ban dân vận huyện ủy, ban tổ chức trung ương",
            "ban xây dựng đảng, ban tổ chức, ban tuyên giáo và dân vận, ban nội chính, ban tuyên giáo, ban dân vận, trung tâm"
                    + " chính trị, ủy ban mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc, ủy ban mttq việt nam, ủy ban mttq,"
                    + " ubmttq việt nam, ubmttq");

    /** Levels of units, as words that replace the name of a unit. */
    public static final PhraseSet LEVELS =
            PhraseSet.of("tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu");

    /** Types of communes in a list, as things counted: "xã, phường, đặc khu", "xã và phường". */
    public static final PhraseSet UNIT_LISTS = unitLists();

    /** Words for the unit that a text spoke of last. */
    public static final PhraseSet THIS_PLACE = PhraseSet.of("địa phương này, đơn vị này, địa phương mới, địa phương");

    /** The words before a person. */
    public static final PhraseSet ADDRESS = PhraseSet.of(
            "đồng chí, các đồng chí, đ/c, các đ/c, ông, bà, các ông, các bà, anh, chị, thượng tá, đại tá, trung tá");

    /** Family names, which begin a person's name: those of nearly all people in Việt Nam. */
    private static final Set<String> FAMILY_NAMES = Set.copyOf(List.of(
            ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lương trương đinh đoàn lâm mai trịnh đào tô tạ"
                            + " hà cao châu thái lưu phùng vương từ quách kiều tống nghiêm triệu chu tăng la quan khuất giang"
                            + " thân lò lường cầm quàng vừ giàng sùng thào ma nông hứa vi lục bế đàm âu văn đồng doãn ninh"
                            + " khổng mạc bạch hầu cù tôn hoa thạch sơn kim danh viên lại trà ông tiêu điểu y siu rơ ksor rah rmah kpă hờ"
                            + " bàn lù vàng hạng mùa cứ lầu sần đèo thiều phí lã ứng ngụy kpuih mah đậu nhữ lều chẩu ân bá chử")
                    .split(" ", -1)));

    /** The names of provinces since 2004; behind "Tỉnh ủy" they have no word for the type. */
    private static final Set<String> PROVINCES = Set.copyOf(List.of(
            ("an giang,bà rịa,bạc liêu,bắc giang,bắc kạn,bắc ninh,bến tre,bình dương,bình định,bình phước,bình thuận,cà mau,cao"
                            + " bằng,cần thơ,đà nẵng,đắk lắk,đắk nông,điện biên,đồng nai,đồng tháp,gia lai,hà giang,hà nam,hà"
                            + " nội,hà tây,hà tĩnh,hải dương,hải phòng,hậu giang,hòa bình,hồ chí minh,huế,hưng yên,khánh hòa,kiên"
                            + " giang,kon tum,lai châu,lạng sơn,lào cai,lâm đồng,long an,nam định,nghệ an,ninh bình,ninh thuận,phú"
                            + " thọ,phú yên,quảng bình,quảng nam,quảng ngãi,quảng ninh,quảng trị,sóc trăng,sơn la,tây ninh,thái"
                            + " bình,thái nguyên,thanh hóa,thừa thiên huế,tiền giang,trà vinh,tuyên quang,vĩnh long,vĩnh phúc,yên bái")
                    .split(",", -1)));

    private NewsWords() {}

    /** Every order of two to four types, with a comma or "và" before the last. */
    private static PhraseSet unitLists() {
        List<String> types = List.of("xã", "phường", "thị trấn", "đặc khu");
        List<List<String>> orders = new ArrayList<>();
        List<List<String>> last = types.stream().map(List::of).toList();
        for (int length = 2; length <= types.size(); length++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> order : last) {
                for (String type : types) {
                    if (!order.contains(type)) {
                        List<String> all = new ArrayList<>(order);
                        all.add(type);
                        longer.add(all);
                    }
                }
            }
            orders.addAll(longer);
            last = longer;
        }
        PhraseSet lists = PhraseSet.of("xã và phường");
        for (List<String> order : orders) {
            String before = String.join(" , ", order.subList(0, order.size() - 1));
            String end = order.get(order.size() - 1);
            lists = lists.and(before + " , " + end).and(before + " và " + end);
        }
        return lists;
    }

    public static boolean isFamilyName(Token token) {
        return FAMILY_NAMES.contains(token.word());
    }

    /** Whether a name, as written, is that of a province. */
    public static boolean namesProvince(String name) {
        return isProvince(NameForm.normal(name).toLowerCase(Locale.ROOT));
    }

    /** Whether words in lower case, with tone marks in their newer places, are the name of a province. */
    public static boolean isProvince(String lower) {
        return PROVINCES.contains(lower);
    }
}
