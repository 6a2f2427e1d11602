package org.earnwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody's own way leads to the page of faults; every other way is open. */
class ErrorPageDoorTest {

    @Test
    void the_page_of_faults_is_not_found_by_its_address() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new ErrorPageDoor().doFilter(new MockHttpServletRequest("GET", "/error"), response, chain);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void other_pages_are() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new ErrorPageDoor().doFilter(new MockHttpServletRequest("GET", "/about"), response, chain);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }
}
