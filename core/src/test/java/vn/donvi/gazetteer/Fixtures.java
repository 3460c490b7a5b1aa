package vn.donvi.gazetteer;

import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.gazetteer.Draft.all;
import static vn.donvi.gazetteer.Draft.id;
import static vn.donvi.gazetteer.Draft.transfer;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.THI_TRAN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;

/** Valid gazetteers that do not change when data do. */
public final class Fixtures {
    public static final String CENSUS = "census-2019";

    private Fixtures() {}

    /**
     * Two provinces, three levels, and one change of each usual shape.
     *
     * <pre>
     * 01    Tỉnh An        -2008  \ merger       01    Tỉnh An Bình
     * 02    Tỉnh Bình      -2008  /
     * 001   Huyện Đông in 01
     * 002   Huyện Tây in 02 -2008   reassignment 002   Huyện Tây in 01
     * 00001 Xã Hòa         -2010  \ merger       00001 Xã Hòa Lạc
     * 00002 Xã Lạc         -2010  /
     * 00003 Xã Sơn         -2012    split        00003 Xã Sơn (rest), 00004 Thị trấn Thủy (part)
     * 00004 Thị trấn Thủy  -2018    split        00004 Thị trấn Thủy (rest), 00002 Xã Biển (part): a code used again
     * 00005 Xã Đảo    2015-2020     made on new land, lost to the sea
     * 00007 Xã Dài         -2019    split        00008 Xã Dài Đông, 00009 Xã Dài Tây: nothing keeps the code
     * </pre>
     */
    public static Draft small() {
        return new Draft()
                .add(Document.of(CENSUS, DocumentKind.PUBLICATION, "", ""))
                .province("01", TINH, "An", "2004-08-31/2008-08-01")
                .province("01", TINH, "An Bình", "2008-08-01/..")
                .province("02", TINH, "Bình", "2004-08-31/2008-08-01")
                .unit("001", HUYEN, "Đông", "2004-08-31/..", "01")
                .unit("002", HUYEN, "Tây", "2004-08-31/2008-08-01", "02")
                .unit("002", HUYEN, "Tây", "2008-08-01/..", "01")
                .unit("00001", XA, "Hòa", "2004-08-31/2010-01-01", "001")
                .unit("00001", XA, "Hòa Lạc", "2010-01-01/..", "001")
                .unit("00002", XA, "Lạc", "2004-08-31/2010-01-01", "001")
                .unit("00002", XA, "Biển", "2018-06-01/..", "002")
                .unit("00003", XA, "Sơn", "2004-08-31/2012-03-01", "002")
                .unit("00003", XA, "Sơn", "2012-03-01/..", "002")
                .unit("00004", THI_TRAN, "Thủy", "2012-03-01/2018-06-01", "002")
                .unit("00004", THI_TRAN, "Thủy", "2018-06-01/..", "002")
                .unit("00005", XA, "Đảo", "2015-01-01/2020-01-01", "001")
                .unit("00007", XA, "Dài", "2004-08-31/2019-01-01", "002")
                .unit("00008", XA, "Dài Đông", "2019-01-01/..", "002")
                .unit("00009", XA, "Dài Tây", "2019-01-01/..", "002")
                .change(
                        "an-bình",
                        "2008-08-01",
                        all("01@2004-08-31", "01@2008-08-01"),
                        all("02@2004-08-31", "01@2008-08-01"))
                .change("tây", "2008-08-01", all("002@2004-08-31", "002@2008-08-01"))
                .change(
                        "hòa-lạc",
                        "2010-01-01",
                        all("00001@2004-08-31", "00001@2010-01-01"),
                        all("00002@2004-08-31", "00001@2010-01-01"))
                .change(
                        "thủy",
                        "2012-03-01",
                        transfer("00003@2004-08-31", "00003@2012-03-01", REST, REST),
                        transfer("00003@2004-08-31", "00004@2012-03-01", PART, PART))
                .establishment("đảo", "2015-01-01", "00005@2015-01-01")
                .change(
                        "biển",
                        "2018-06-01",
                        transfer("00004@2012-03-01", "00004@2018-06-01", REST, REST),
                        transfer("00004@2012-03-01", "00002@2018-06-01", PART, PART))
                .change(
                        "dài",
                        "2019-01-01",
                        transfer("00007@2004-08-31", "00008@2019-01-01", PART, PART),
                        transfer("00007@2004-08-31", "00009@2019-01-01", PART, PART))
                .dissolution("đảo chìm", "2020-01-01", "00005@2015-01-01")
                .add(measurement("00003@2012-03-01", Measure.CENSUS_POPULATION, 4_321))
                .add(measurement("00003@2012-03-01", Measure.AREA, 7.87))
                .add(measurement("00001@2010-01-01", Measure.CENSUS_POPULATION, 12_345));
    }

    public static Measurement measurement(String unit, Measure measure, double value) {
        return new Measurement(id(unit), measure, value, LocalDate.of(2019, 4, 1), CENSUS, Quality.OFFICIAL, "");
    }
}
