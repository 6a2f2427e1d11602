package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person takes along from their result: the packet, the calendar, the saved file. Made anew each time, never kept. */
@Controller
class TakeAlongController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH");

    private final CaseInHand cases;
    private final Packets packets;
    private final CalendarFile calendar;
    private final SavedCase saved;

    TakeAlongController(CaseInHand cases, Packets packets, CalendarFile calendar, SavedCase saved) {
        this.cases = cases;
        this.packets = packets;
        this.calendar = calendar;
        this.saved = saved;
    }

    @GetMapping("/result/packet.pdf")
    ResponseEntity<byte[]> packet(@RequestParam(defaultValue = "") String reading, HttpServletRequest request)
            throws NoCase {
        byte[] pdf = packets.pdf(cases.advised(request, reading));
        return file(pdf, MediaType.APPLICATION_PDF, "earnwise-plan.pdf");
    }

    @GetMapping("/result/calendar.ics")
    ResponseEntity<byte[]> calendar(@RequestParam(defaultValue = "") String reading, HttpServletRequest request)
            throws NoCase {
        byte[] ics = calendar.of(cases.advised(request, reading).advice());
        return file(ics, CALENDAR, "earnwise-calendar.ics");
    }

    @GetMapping("/result/" + SavedCase.FILE_NAME)
    ResponseEntity<byte[]> saved(@RequestParam(defaultValue = "") String reading, HttpServletRequest request)
            throws NoCase {
        byte[] json = saved.write(cases.scenario(request, reading), cases.answers(request));
        return file(json, MediaType.APPLICATION_JSON, SavedCase.FILE_NAME);
    }

    @ExceptionHandler
    ResponseEntity<Void> elsewhere(NoCase none) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(none.address()))
                .build();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
