package vn.donvi.address.mention;

/**
 * The weights by which a search ranks the hypotheses about an address. The weights of a hypothesis are added; the
 * highest sum is the best. The test of each weight has the units of the address, and fails if the weight is 0.
 *
 * <table>
 * <caption>Each weight, with an address that is read otherwise without it</caption>
 * <tr><th>weight</th><th>rewards or punishes</th><th>address</th><th>reading with it, and without it</th></tr>
 * <tr><td>{@link #NAME}</td><td>each name that is explained</td><td>12 Lê Lợi Thanh An</td>
 *     <td>Xã Thanh An; nothing</td></tr>
 * <tr><td>{@link #TYPE}</td><td>a name with its own type</td><td>Hà Tĩnh, Phường Bến Nghé</td>
 *     <td>Phường Bến Nghé; Tỉnh Hà Tĩnh</td></tr>
 * <tr><td>{@link #OTHER_TYPE}</td><td>a name with the type of another unit</td>
 *     <td>P.Quang Trung Thành phố Thái Nguyên</td><td>the city; the province</td></tr>
 * <tr><td>{@link #VARIANT}</td><td>a name that is not the official one</td><td>Nghĩa Lộ, Quảng Ngãi</td>
 *     <td>of the alternatives, Xã Nghĩa Lộ before Thị trấn Nông trường Nghĩa Lộ; behind it</td></tr>
 * <tr><td>{@link #COMPLETE}</td><td>an address without a gap between its levels</td><td>Ia Mơ - Gia Lai</td>
 *     <td>the commune of today, which is in no district, or the former one; the former one alone</td></tr>
 * <tr><td>{@link #NOT_IN_FORCE}</td><td>a unit that is not in force on the date of the address</td>
 *     <td>Yên Châu - Sap Vat, in 2025</td><td>the new Xã Yên Châu; the old Xã Sặp Vạt</td></tr>
 * <tr><td>{@link #WRONG_AGE}</td><td>a current unit called former, or a former one called new</td>
 *     <td>X.Kim Sơn mới, Tiền Giang</td><td>the new Xã Kim Sơn; the old one</td></tr>
 * <tr><td>{@link #IN_ORDER}</td><td>names from small to large, or from large to small</td>
 *     <td>Lang Son, Huu Lung, Huu Lung</td><td>the town in its district; the new commune</td></tr>
 * <tr><td>{@link #ADJACENT}</td><td>a unit right beside the next larger one</td>
 *     <td>Xã Sông Mã, Xã Mường Hung, Tỉnh Sơn La</td><td>Mường Hung; Sông Mã</td></tr>
 * <tr><td>{@link #PROVINCE_ALONE}</td><td>a province by itself</td><td>Bạc Liêu</td>
 *     <td>the province; the province or the ward</td></tr>
 * <tr><td>{@link #LATER_DISTRICT}</td><td>a district that the people of the commune joined later</td>
 *     <td>Kim Chan, Bac Ninh</td><td>the province Bắc Ninh; the city, as certain</td></tr>
 * <tr><td>{@link #EARLIER_DISTRICT}</td><td>a district that the people of the commune left</td>
 *     <td>Hà Lâm H.Đạ Huoai</td><td>the commune of either district of that name; the older alone</td></tr>
 * <tr><td>{@link #LATER_PROVINCE}</td><td>a province that the people joined later</td>
 *     <td>T.Gia Lai - Xã Ia Tôr</td><td>the Gia Lai of then; that of today</td></tr>
 * <tr><td>{@link #EARLIER_PROVINCE}</td><td>a province that the people left</td><td>xã An Cư, An Giang</td>
 *     <td>the commune of either date; the older alone</td></tr>
 * <tr><td>{@link #SAME_ACCENTS}</td><td>a name with its own accents</td><td>Cẩm Giang, Cam Giang</td>
 *     <td>Thị trấn Cẩm Giang; Thị trấn Cẩm Giàng</td></tr>
 * <tr><td>{@link #NO_ACCENTS}</td><td>a name in a text that has no accents</td>
 *     <td>X.Thanh Son H.Nho Quan Ninh Binh (cũ)</td><td>Ninh Binh is left over; it is the current Tỉnh Ninh Bình</td></tr>
 * <tr><td>{@link #MISSING_ACCENTS}</td><td>a name with some accents missing</td>
 *     <td>Quảng Ngãi - P.Đăk Cấm, in 2022</td><td>Xã Đắk Cấm; Phường Đăk Cấm, which came in 2025</td></tr>
 * <tr><td>{@link #OTHER_ACCENTS}</td><td>a name with accents of another one</td><td>đường Hà Nội Thanh An</td>
 *     <td>Xã Thanh An; Xã Dương Hà</td></tr>
 * <tr><td>{@link #PART_OF_LONGER}</td><td>a name inside a longer one</td><td>Xã Quế Sơn Trung</td>
 *     <td>Quế Sơn Trung; Quế Sơn</td></tr>
 * <tr><td>{@link #DETACHED}</td><td>a name without a type right behind other words</td>
 *     <td>Khu Hoa Binh - Minh Thanh</td><td>Xã Minh Thanh; Thị xã Bình Minh</td></tr>
 * <tr><td>{@link #SINGLE_WORD}</td><td>one word without a type inside a part of the text</td>
 *     <td>Láng Hạ, Ba Đình, Hà Nội</td><td>Quận Ba Đình; Phường Láng</td></tr>
 * <tr><td>{@link #NEAR}</td><td>the most by which a hypothesis may be worse and still be meant</td>
 *     <td>Ia Mơ - Gia Lai</td><td>the commune of either date; the newer alone</td></tr>
 * <tr><td>{@link #ALTERNATIVE}</td><td>the most by which a hypothesis may be worse and still be an alternative</td>
 *     <td>Hà Tĩnh, Phường Bến Nghé</td><td>Tỉnh Hà Tĩnh as an alternative; none</td></tr>
 * </table>
 */
public final class SearchWeights {
    public static final int NAME = 100;
    public static final int TYPE = 30;
    public static final int OTHER_TYPE = -15;
    public static final int VARIANT = -2;

    public static final int SAME_ACCENTS = 10;
    public static final int NO_ACCENTS = 5;
    public static final int MISSING_ACCENTS = 3;
    public static final int OTHER_ACCENTS = -40;

    public static final int PART_OF_LONGER = -60;
    public static final int DETACHED = -25;
    public static final int SINGLE_WORD = -15;

    public static final int NOT_IN_FORCE = -60;
    public static final int WRONG_AGE = -50;

    public static final int COMPLETE = 40;
    public static final int IN_ORDER = 4;
    public static final int ADJACENT = 6;
    public static final int PROVINCE_ALONE = 8;

    public static final int LATER_DISTRICT = -25;
    public static final int EARLIER_DISTRICT = -30;
    public static final int LATER_PROVINCE = -5;
    public static final int EARLIER_PROVINCE = -15;

    public static final int ALTERNATIVE = 150;
    /**
     * Relations, order, spelling, type and completeness can make such a difference between hypotheses with the same
     * names.
     */
    public static final int NEAR = 85;

    private SearchWeights() {}
}
