/** Takes what an announcement states about party organisations into a register of them. */
@NullMarked
package vn.donvi.news.register;

import org.jspecify.annotations.NullMarked;
