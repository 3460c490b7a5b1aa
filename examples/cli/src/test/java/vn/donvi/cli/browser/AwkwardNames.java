package vn.donvi.cli.browser;

import static vn.donvi.fixture.Draft.all;

import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitType;

/** A gazetteer with a name that would act if it were not escaped. */
final class AwkwardNames {
    static final String NAME = "A <b>&\"'</script><script>window.acted=1</script><img src=x onerror=window.acted=1>";

    private AwkwardNames() {}

    static Gazetteer gazetteer() {
        return new Draft()
                .province("1", UnitType.TINH, "Ất", "2004-08-31/2010-01-01")
                .province("1", UnitType.TINH, NAME, "2010-01-01/..")
                .unit("00001", UnitType.XA, NAME, "2004-08-31/..", "1")
                .change("r", "2010-01-01", all("1@2004-08-31", "1@2010-01-01"))
                .build();
    }
}
