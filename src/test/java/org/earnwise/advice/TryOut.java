package org.earnwise.advice;

import java.nio.file.*;
import java.time.*;
import org.earnwise.engine.*;
import org.earnwise.figures.*;
import org.earnwise.scenario.*;

public class TryOut {
    public static void main(String[] a) throws Exception {
        FigureBook book = FigureBook.load();
        RuleBase rules = RuleBase.benefits();
        var reader = new ScenarioReader(Clock.systemUTC(), book.firstMonth(), book.through(), id -> book.ids().contains(id));
        Scenario s;
        try { s = reader.read(Files.readAllBytes(Path.of(a[0]))); } catch (ScenarioFaults f) { System.out.println(f.faults()); return; }
        var facts = CaseFacts.of(s, Work.of(s), book, Reading.LEDGER);
        long t0=System.nanoTime();
        Derived d = rules.run(facts);
        System.out.println((System.nanoTime()-t0)/1000+" us");
        LedgerBook l = LedgerBook.of(s, d);
        for (int i=0;i<l.months();i++) System.out.println(l.month(i)+" "+l.statuses(i)+" "+l.amounts(i));
        if (a.length>1) {
          for (int w=0;w<5;w++){ int n=300; long t=System.nanoTime(); for(int i=0;i<n;i++){ rules.run(CaseFacts.of(s, Work.of(s), book, Reading.LEDGER)); } System.out.println((System.nanoTime()-t)/n/1000+" us per run"); }
          for (int w=0;w<3;w++){ int n=300; long t=System.nanoTime(); for(int i=0;i<n;i++){ rules.runExplained(CaseFacts.of(s, Work.of(s), book, Reading.LEDGER)); } System.out.println((System.nanoTime()-t)/n/1000+" us explained"); }
        }
    }
}
