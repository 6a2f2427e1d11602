package org.earnwise.web.result;

import java.time.YearMonth;
import java.util.List;

/**
 * Plans side by side, as their template reads them.
 *
 * @param plans what each plan is, in words; the person's own first
 * @param groups the rows, by the month they are about
 * @param months what is left with each plan, month by month
 * @param notes for each plan, what stands out
 * @param premiumAsIf whether the MED-Connect premium is taken out though nobody said that they have MED-Connect
 */
record ComparePage(
        List<String> plans,
        List<Group> groups,
        List<Month> months,
        List<List<ResultPage.Item>> notes,
        boolean premiumAsIf) {

    /** Rows under one heading. */
    record Group(String title, List<Row> rows) {}

    /** What is left to live on in a month, for each plan. */
    record Month(YearMonth month, List<String> left) {}

    /** One thing, for each plan. {@code sum} marks the row that counts most. */
    record Row(String label, List<String> cells, boolean number, boolean sum) {}
}
