/**
 * Describes the tables of a register of party organisations, each as a {@link vn.donvi.tables.schema.Schema}.
 *
 * <pre>{@code
 * PartyRegister register = VietnamPartyRegister.load(VietnamGazetteer.load());
 * CsvTable.of(PartyFigureSchema.FIGURES).write(register.figures(), Path.of("figures.csv"));
 * System.out.println(PartyFigureSchema.FIGURES.title()); // Figures about party organisations
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.party;

import org.jspecify.annotations.NullMarked;
