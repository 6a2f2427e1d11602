package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.earnwise.web.LargeFileDoor;
import org.earnwise.web.packet.CaseRefused.Why;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A file so large that the server stops reading it, before any page of ours is asked: no page is known yet when it is found. */
@ControllerAdvice
class TooLargeUpload {

    private final List<LargeFileDoor> doors;

    TooLargeUpload(List<LargeFileDoor> doors) {
        this.doors = List.copyOf(doors);
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException tooLarge,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        if (!request.getRequestURI().endsWith(PickUpController.ADDRESS)) {
            return doors.stream().flatMap(door -> door.refuse(request).stream()).findFirst().orElseThrow(() -> tooLarge);
        }
        var model = new ExtendedModelMap();
        String view = PickUpController.refuse(CaseRefused.because(Why.TOO_LARGE), response, model, language);
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return new ModelAndView(view, model);
    }
}
