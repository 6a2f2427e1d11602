package org.earnwise.web.doors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;

/** Rows of months at one pay each, as a request about milestones lists them. */
final class WagePlan {

    private static final String SHEET = "milestones";
    private static final List<String> SPANS = List.of("1", "2", "3");

    private WagePlan() {}

    /** Puts the months, and the pay before the Ticket, into a request. */
    static void addTo(Answers told, Map<String, Object> request) {
        List<Map<String, Object>> months = new ArrayList<>();
        for (String span : SPANS) {
            Optional<Object> gross = Ask.money("own.gross" + span).value(told.of(SHEET));
            int count = number(told, "own.months" + span);
            for (int i = 0; i < count && gross.isPresent(); i++) {
                Map<String, Object> month = new LinkedHashMap<>();
                month.put("gross", gross.get());
                months.add(month);
            }
        }
        int withoutCash = Math.min(number(told, "own.no-cash"), months.size());
        months.subList(months.size() - withoutCash, months.size()).forEach(month -> month.put("zeroCash", true));
        request.put("months", months);
        List<String> back = told.chosen(SHEET, "own.back");
        if (back.contains(Ask.NONE)) {
            request.put("lookbackAboveTwl", "none");
        } else if (!back.isEmpty()) {
            request.put("lookbackAboveTwl", back.stream().map(Integer::valueOf).toList());
        }
    }

    private static int number(Answers told, String input) {
        return told.get(SHEET, input).map(Integer::parseInt).orElse(0);
    }
}
