package org.earnwise.advice;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.earnwise.figures.*;
import org.earnwise.scenario.*;

public class TryAdvice {
    public static void main(String[] a) throws Exception {
        Advisor advisor = Advisor.builtIn();
        FigureBook book = advisor.figures();
        var reader = new ScenarioReader(Clock.systemUTC(), book.firstMonth(), book.through(), id -> book.ids().contains(id));
        Scenario s = reader.read(Files.readAllBytes(Path.of(a[0])));
        long t=System.nanoTime();
        Advice advice = advisor.advise(s, true, Locale.ENGLISH);
        System.out.println((System.nanoTime()-t)/1000000+" ms");
        System.out.println(advice.figures()); System.out.println(advice.assumptions()); System.out.println(advice.rules());
        for (var r: advice.ranges()) System.out.println(r.field()+" "+r.assumption());
        for (var f: advice.findings()) System.out.println(f.month()+" "+f.kind()+" "+f.id()+" "+f.text());
        for (var f: advice.reports()) System.out.println(f);
        for (var f: advice.questions()) System.out.println(f);
        if (a.length>2) { print(advice.ledger().get(Integer.parseInt(a[1])).why().get(a[2]), ""); }
        int n=0; for (var e: advice.ledger()) for (var w: e.why().values()) n+=count(w); System.out.println(n+" nodes");
    }
    static int count(Advice.Node n) { int c=1; for (var f: n.from()) c+=count(f); return c; }
    static void print(Advice.Node n, String in) { System.out.println(in+(n.rule()==null?"* ":"")+n.sentence()+"  "+n.facts()); for (var f: n.from()) print(f, in+"  "); }
}
