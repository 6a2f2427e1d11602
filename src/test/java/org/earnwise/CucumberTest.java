package org.earnwise;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * The law, tried on people: every feature below {@code scenarios/}. Those of one program, by the tag at their top:
 * {@code mvn test -Dtest=CucumberTest -Dcucumber.filter.tags=@ssdi}.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("scenarios")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.earnwise.steps")
class CucumberTest {}
