package org.earnwise.advice;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.earnwise.engine.*;
import org.earnwise.figures.*;
import org.earnwise.scenario.*;

public class Profile {
    public static void main(String[] a) throws Exception {
        FigureBook book = FigureBook.load();
        RuleBase rules = RuleBase.benefits();
        var reader = new ScenarioReader(Clock.systemUTC(), book.firstMonth(), book.through(), id -> book.ids().contains(id));
        Scenario s = reader.read(Files.readAllBytes(Path.of(a[0])));
        int n = 400;
        for (int w=0;w<Integer.getInteger("w",6);w++){
            long f=0,r=0,l=0; int nf=0, nd=0;
            for(int i=0;i<n;i++){ long t=System.nanoTime(); var facts=CaseFacts.of(s, Work.of(s), book, Reading.LEDGER); f+=System.nanoTime()-t; t=System.nanoTime(); var d=rules.run(facts); r+=System.nanoTime()-t; t=System.nanoTime(); LedgerBook.of(s,d); l+=System.nanoTime()-t; nf=facts.size(); nd=0; for (var c: d.types()) nd+=d.all(c).size(); }
            System.out.printf("facts %d us (%d), run %d us (%d all), ledger %d us%n", f/n/1000, nf, r/n/1000, nd, l/n/1000);
        }
    }
}
