// Questions to donvi, one after the other, as an analyst types them:
//
//   jshell -R-Dfile.encoding=UTF-8 --class-path examples/cli/target/donvi.jar examples/guide/consumers/jshell/units.jsh
//
// Without the last line, jshell stays open for more.

import vn.donvi.crosswalk.*;
import vn.donvi.gazetteer.*;
import vn.donvi.measure.*;
import vn.donvi.statistics.*;
import vn.donvi.unit.*;
import vn.donvi.vietnam.*;
import java.time.LocalDate;

Gazetteer vn = VietnamGazetteer.load();
LocalDate day = LocalDate.of(2025, 6, 30);

// What became of a commune.
AdministrativeUnit commune = vn.on(day).get(UnitCode.of("18280"));
System.out.println(vn.lineage(commune).outcomes().get(0).id());

// How many people a former district had.
CarriedFigures census = CarriedFigures.of(vn, Measure.CENSUS_POPULATION, AsOf.nearestTo(day));
System.out.println(census.sum(vn.on(day).within(UnitCode.of("304"), UnitLevel.COMMUNE)).persons());

// How many communes the reform divided, so that the law does not say where each person is.
Crosswalk reform = Crosswalk.between(vn, day, day.plusDays(1));
System.out.println(reform.rows().stream()
        .filter(row -> row.population().low() < row.population().high())
        .map(CrosswalkRow::source)
        .distinct()
        .count());

/exit
