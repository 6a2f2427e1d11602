package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.web.AdviceDoor;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.Scenarios;
import org.earnwise.web.wizard.WizardPath;
import org.springframework.stereotype.Component;

/** The months of work that somebody told about pay, as their ledger has them. Asked anew each time, never kept. */
@Component
class PlannedMonths {

    private static final String PAY = "earnings.earned";
    private static final List<String> FEDERAL_CASH = List.of("ssdi.payment", "ssi.payment");

    private final Visit visit;
    private final AdviceDoor door;
    private final Today today;
    private final Say say;

    PlannedMonths(Visit visit, AdviceDoor door, Today today, Say say) {
        this.visit = visit;
        this.door = door;
        this.today = today;
        this.say = say;
    }

    /** The months from this one on, as a request about the Ticket lists them; none where no plan was told in full. */
    List<Map<String, Object>> months(HttpServletRequest request) {
        Answers answers = visit.answers(request);
        if (answers.isEmpty() || WizardPath.firstOpen(answers).isPresent()) {
            return List.of();
        }
        try {
            byte[] scenario = Scenarios.json(Scenarios.possibilities(answers).get(0).answers(), today.month());
            return months(door.advise(scenario, say.language()).ledger());
        } catch (ScenarioRefused refused) {
            return List.of();
        }
    }

    private List<Map<String, Object>> months(List<Advice.Entry> ledger) {
        YearMonth first = today.month();
        List<Map<String, Object>> months = new ArrayList<>();
        ledger.stream().filter(entry -> !entry.month().isBefore(first)).forEach(entry -> {
            BigDecimal gross = entry.amounts().getOrDefault(PAY, BigDecimal.ZERO);
            Map<String, Object> month = new LinkedHashMap<>();
            month.put("month", entry.month().toString());
            month.put("gross", gross);
            month.put("zeroCash", gross.signum() > 0 && FEDERAL_CASH.stream().anyMatch(entry.amounts()::containsKey)
                    && FEDERAL_CASH.stream().allMatch(name -> entry.amounts().getOrDefault(name, BigDecimal.ZERO).signum() == 0));
            months.add(month);
        });
        return months;
    }
}
