package org.earnwise.web.packet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.web.Say;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the packet of a case, in the language of the page being read. */
@Component
class Packets {

    private final SavedCase saved;
    private final PacketPdf pdf;
    private final Say say;
    private final MessageSource messages;
    private final Clock clock;

    Packets(SavedCase saved, PacketPdf pdf, Say say, MessageSource messages, Clock clock) {
        this.saved = saved;
        this.pdf = pdf;
        this.say = say;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] pdf(Case told) {
        return pdf.of(room -> packet(told, room), saved.write(told.scenario(), told.answers()), say.language());
    }

    Packet packet(Case told, Room room) {
        LocalDate today = LocalDate.now(clock.withZone(ScenarioReader.CONNECTICUT));
        return new PacketMaker(
                        told, say, key -> messages.getMessage(key, null, Locale.US), today, room)
                .packet();
    }
}
