///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS vn.donvi:donvi-address:0.1.0-SNAPSHOT
//DEPS vn.donvi:donvi-vietnam:0.1.0-SNAPSHOT

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.vietnam.VietnamGazetteer;

/** Prints the unit of today for each address: {@code jbang Convert.java "phường Thụy Khuê, Tây Hồ, Hà Nội"}. */
public class Convert {
    public static void main(String[] addresses) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
        for (String address : addresses) {
            Conversion result = converter.convert(address);
            out.println(
                    result.status() + " " + result.unit().map(Object::toString).orElse(result.note()));
        }
    }
}
