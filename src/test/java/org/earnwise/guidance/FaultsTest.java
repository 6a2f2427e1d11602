package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that cannot be answered: every fault at once, at its place, with the way out. */
class FaultsTest {

    private static final Guidance GUIDANCE = Guidance.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zero-reject | {} | /request",
        "zero-reject | {'request':{'decision':'denied','reasons':['DR-99']}} | /request/reasons/0",
        "zero-reject | {'request':{'decision':'denied','reasons':['dr-01']}} | /request/reasons/0",
        "zero-reject | {'request':{'decision':'denied','reasons':['OTHER:  ']}} | /request/reasons/0",
        "zero-reject | {'request':{'decision':'denied','reasons':['']}} | /request/reasons/0",
        "zero-reject | {'request':{'decision':'denied','reasons':['DR-01','DR-01']}} | /request/reasons",
        "zero-reject | {'request':{'reasons':['DR-01']}} | /request/decision",
        "zero-reject | {'request':{'decision':'granted','reasons':['DR-01']}} | /request/reasons",
        "zero-reject | {'request':{'decision':'maybe'}} | /request/decision",
        "zero-reject | {'request':{'decision':'denied','service':'XYZ'}} | /request/service",
        "zero-reject | {'request':{'decision':'denied','writtenNotice':'yes'}} | /request/writtenNotice",
        "zero-reject | {'request':{'decision':'denied','toldOn':'2026-11-23'}} | /request/toldOn",
        "zero-reject | {'request':{'decision':'denied','toldOn':'2026-02-30'}} | /request/toldOn",
        "zero-reject | {'request':{'decision':'denied','exception':{'endsWithinDays':14.5}}} | /request/exception/endsWithinDays",
        "zero-reject | {'request':{'decision':'denied'},'person':{'age':'40'}} | /person/age",
        "zero-reject | {'request':{'decision':'denied'},'person':{'age':-1}} | /person/age",
        "zero-reject | {'request':'denied'} | /request",
        "zero-reject | {'request':{'decision':'denied'},'a/b':1} | /a~1b",
        "choice | {'person':{'preferences':['FLYING']}} | /person/preferences/0",
        "benefits-link | {'person':{}} | /event",
        "benefits-link | {'event':{'type':'moon'}} | /event/type",
        "benefits-link | {'event':{'type':'raise','fromHours':200}} | /event/fromHours",
        "intake | {} | /intake",
        "plan | {'plan':{'workSchoolDiscussedOn':'2026-10-02','reaskDate':'2026-10-01'}} | /plan/reaskDate",
        "plan | {'plan':{'domains':{'pets':'present'}}} | /plan/domains/pets",
        "language | {} | /text",
        "language | {'text':'a','texts':['b']} | /texts",
        "language | {'text':' '} | /text",
        "funding | {} | /activity",
        "funding | {'activity':'FS-43'} | /activity",
        "funding | {'activity':'FS-01','context':{'waiver':'other'}} | /context/waiver",
        "funding | {'activity':'FS-01','context':{'activityInBrsPlan':true,'brsCaseOpen':false}} | /context/activityInBrsPlan",
        "ticket | {'vr':{'caseOpen':true,'daysSinceClosure':3}} | /vr/daysSinceClosure",
        "ticket | {'currentPeriodStart':'2026-07-01','inactiveRequestDate':'2026-05-01'} | /currentPeriodStart",
        "ticket | {'iwp':['goal','magic']} | /iwp/1",
        "timely-progress | {} | /period",
        "timely-progress | {'period':0} | /period",
        "timely-progress | {'period':1,'creditsEarned':3,'program':'college2'} | /fullYearCredits",
        "timely-progress | {'period':1,'months':[{'gross':1}],'year':2027} | /year",
        "timely-progress | {'period':1,'months':[{'gross':-1}],'year':2026} | /months/0/gross",
        "timely-progress | {'period':1,'months':[{}],'year':2026} | /months/0/gross",
        "timely-progress | {'assigned':'2025-01-15','inactive':['2025-06','2025-06']} | /inactive",
        "timely-progress | {'assigned':'2025-01-15','inactive':['2024-06']} | /inactive/0",
        "timely-progress | {'assigned':'2025-01-15','inactive':['2025-13']} | /inactive/0",
        "timely-progress | {'period':1,'months':[{'gross':1,'month':'2026-01'},{'gross':1,'month':'2026-01'}],'year':2026} | /months/1/month",
        "milestones | {'benefit':'SSI','months':[{'gross':1,'month':'2025-01'},{'gross':1,'month':'2025-01'}]} | /months/1/month",
        "provider | {'agency':{'communityHours':101,'directHours':100}} | /agency/communityHours",
        "milestones | {'months':[]} | /benefit",
        "milestones | {'benefit':'SSI'} | /months",
        "milestones | {'benefit':'SSI','months':[],'lookbackAboveTwl':[0]} | /lookbackAboveTwl/0",
        "milestones | {'benefit':'SSI','months':[],'lookbackAboveTwl':'some'} | /lookbackAboveTwl",
        "movement | {} | /counts",
        "movement | {'counts':{'progressed':1},'people':[]} | /people",
        "movement | {'people':[{'goal':'competitve','start':['WFD'],'end':['IPS']}]} | /people/0/goal"
    })
    void a_fault_is_named_at_its_place(String topic, String json, String pointer) {
        assertThat(faults(topic, json)).extracting(Fault::pointer).contains(pointer);
    }

    @Test
    void all_faults_are_named_at_once_with_the_way_out() {
        List<Fault> faults = faults(
                "zero-reject", "{'request':{'decision':'denied','reasons':['DR-99'],'service':'X','spirit':1},'person':{'age':1.5}}");
        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/request/reasons/0", "/request/service", "/request/spirit", "/person/age");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.detail()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void nothing_is_said_twice_of_one_place() {
        List<Fault> faults = faults("timely-progress", "{'period':'one'}");
        assertThat(faults).hasSize(1);
    }

    @Test
    void faults_speak_the_language_asked() {
        RequestFaults faults = catchThrowableOfType(
                RequestFaults.class,
                () -> GUIDANCE.answer("funding", Cases.json("{}"), LocalDate.parse("2026-11-22"), Locale.forLanguageTag("es")));
        assertThat(faults.faults().get(0).detail()).startsWith("Falta");
    }

    @Test
    void an_unknown_topic_is_none() {
        assertThatThrownBy(() -> GUIDANCE.answer("weather", Cases.json("{}"), LocalDate.parse("2026-11-22"), Locale.ENGLISH))
                .isInstanceOf(UnknownTopic.class)
                .hasMessageContaining("zero-reject");
    }

    private static List<Fault> faults(String topic, String json) {
        RequestFaults faults = catchThrowableOfType(
                RequestFaults.class,
                () -> GUIDANCE.answer(
                        topic, Cases.json(json.replace('\'', '"')), LocalDate.parse("2026-11-22"), Locale.ENGLISH));
        assertThat(faults).as(json).isNotNull();
        return faults.faults();
    }
}
