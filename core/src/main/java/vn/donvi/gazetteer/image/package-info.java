/**
 * A gazetteer as one array of bytes, an <em>image</em>, from which it is ready at once: a row becomes an object when it
 * is asked for. An image is made of a gazetteer that was checked. It is not checked again, beyond that it is whole.
 *
 * <h2>Compatibility</h2>
 *
 * An image is no archive. It has the version of its form, and is read by a donvi of the same version only. Whoever has
 * another one makes it anew from the tables. Types, kinds, measures and so on are kept by their names, so a donvi with
 * more of them still reads it.
 *
 * <h2>Form, version 1</h2>
 *
 * All numbers are little-endian. A head of 20 bytes:
 *
 * <pre>
 *  0  8 bytes  89 64 6F 6E 76 69 0D 0A, which a transfer as text would change
 *  8  int      version
 * 12  int      number of bytes of the whole image
 * 16  int      CRC-32 of the bytes from 20 on
 * </pre>
 *
 * Then columns, one after the other, with nothing between them. Each has a head of 9 bytes, its number of values (int), a
 * base (int) and a width of 1, 2, 4 or 8 (byte), and then its values. A value of 1 or 2 bytes is unsigned, and is added to
 * the base. A value of 4 or 8 bytes stands for itself. A day is a number of days since 1970-01-01. A text, a number (64
 * bits, of a long or a double), a code, a unit, a change and an edge are numbered from 0 in their order; -1 is none. A
 * <em>start</em> column has one value more than there are keys: the rows of key {@code k} are those from its {@code k}th
 * value to the one before the next.
 *
 * <pre>
 * texts         start of each in the bytes; the bytes, UTF-8. The first ones are the codes
 * numbers       values
 * constants     the text of the name of each: UnitType, DocumentKind, DateBasis, ChangeKind, Extent, Measure, Quality
 * coverage      baseline, last day on which every change is known
 * codes         start of the units of each; slots of the hash (see CodeTable)
 * units         first day; day after the last or 2147483647; code of the parent; type; name; start of the other spellings;
 *               other spellings
 * documents     number; kind; issuer; title; day of issue or -2147483648; its basis or -1; day in force or
 *               -2147483648; its basis or -1
 * changes       id; day; basis; kind; document; clause; note; unit that is established or dissolved; 1 if its origin or
 *               successor is unknown; start of its edges
 * edges         source; target; extent of the area; extent of the population; km² (number); persons (number)
 * loose ends    units established; the change of each; units dissolved; the change of each
 * measurements  start of those of each unit; measure; value (number); day; source; quality; note
 * shares        source; target; measure; share (number); day; publication; quality; note
 * </pre>
 */
@NullMarked
package vn.donvi.gazetteer.image;

import org.jspecify.annotations.NullMarked;
